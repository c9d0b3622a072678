using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>The agreements under the CSSS protocol. Judged on 2016-09-25: the financial year ends on 2017-03-31.</summary>
public class CsssRuleTests
{
    // Born 2014-01-01, 29 months on 2016-06-01.
    [Theory]
    [InlineData("2016-06-01", "2016-10-31", "2016-04-01..2016-10-31", "")]
    [InlineData("2016-06-01", "2016-11-01", "2016-04-01..2016-10-31", "2016-11-01")]
    [InlineData("2016-06-01", "2016-10-31", "2016-06-02..2016-10-31", "2016-06-01")]
    [InlineData("2016-06-01", "2016-10-31", "2016-07-01..2016-10-31 2016-04-01..2016-06-30", "")]
    [InlineData("2016-06-01", "2016-10-31", "2016-04-01..2016-06-30 2016-07-02..2016-10-31", "2016-07-01")]
    [InlineData("2016-06-01", "2016-10-31", "2016-04-01..2016-12-31 2016-05-01..2016-05-31", "")]
    [InlineData("2016-06-01", null, "2016-04-01..2017-03-31", "")]
    [InlineData("2016-06-01", null, "2016-04-01..2017-03-30", "2017-03-31")]
    [InlineData("2015-06-01", "2018-08-31", "2016-04-01..2017-03-31", "2015-06-01")]
    [InlineData("2017-04-01", "2019-08-31", "2017-04-01..2018-03-31", "")]
    [InlineData("2017-04-01", "2019-08-31", "2017-04-01..2018-03-30", "2018-03-31")]
    [InlineData("2016-06-01", "2016-10-31", "", "2016-06-01")]
    public void EveryDay_UpToTheEndOfTheFinancialYear_IsCovered(string start, string? end, string periods, string firstGap)
    {
        var records = Csss(a => a with { Start = DateOnly.Parse(start), End = Date(end), SignedOn = null })
            .ChangeComponent(c => c with { Kind = ComponentKind.Cpe })
            .WithCsssPeriods(set => set with { Periods = new(periods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Period)) });
        var found = Judged.Component(records).Rows[0].Findings.Where(finding => finding.Rule.Id == "CSS-01").Select(finding => finding.Arguments[0].Value);
        found.ShouldBe(firstGap == "" ? [] : [DateOnly.Parse(firstGap)]);
    }

    [Theory]
    [InlineData("2014-12-01", "18-59", "")]
    [InlineData("2014-12-02", "18-59", "CSS-01")]
    [InlineData("2014-12-02", "0-17", "")]
    [InlineData("2011-06-02", "18-59", "")]
    [InlineData("2011-06-01", "18-59", "CSS-12")]
    [InlineData("2016-06-01", "0-17", "")]
    [InlineData("2016-06-02", "0-17", "CSS-01 ENF-05")]
    public void TheAgeCode_FitsTheAgeAtTheStart(string birth, string code, string rules)
    {
        var records = Csss().ChangeChild(c => c with { BirthDate = DateOnly.Parse(birth), BornOutsideQuebec = true })
            .WithCsssPeriods(set => Sets.Of(set, period => period with { AgeCode = code }));
        string.Join(' ', Judged.LastRow(records)).ShouldBe(rules);
    }

    [Fact]
    public void ASetWithAnError_DoesNotCount()
    {
        Judged.LastRow(Csss().WithCsssPeriods(set => Sets.Of(set, period => period, period => period with { DaysPerWeek = 0 }))).ShouldBe(["CSS-01"]);
        Judged.LastRow(Csss().WithCsssPeriods(set => Sets.Of(set, period => period with { End = new(2017, 4, 30) }))).ShouldBeEmpty();
    }

    [Fact]
    public void AnotherComponentsPeriods_DoNotCount() =>
        Judged.LastRow(Csss().WithComponent().WithCsssPeriods()).ShouldBe(["CSS-01"]);

    [Fact]
    public void PeriodsOfTwoFinancialYears_AddUp()
    {
        var records = Csss(a => a with { Start = new(2016, 2, 1) })
            .WithCsssPeriods()
            .WithCsssPeriods(set => Sets.Of(set with { FinancialYear = 2015 }, period => period with { Start = new(2016, 1, 1), End = new(2016, 3, 31) }));
        Judged.LastRow(records).ShouldNotContain("CSS-01");
        Judged.Component(records).CsssPeriods.Select(set => set.Year).ShouldBe([2015, 2016]);
    }

    [Fact]
    public void AMalformedPeriodOfTheAgreement_IsNotJudged() => Judged.LastRow(Csss(a => a with { End = new(2016, 5, 31) })).ShouldBe(["ENT-04"]);

    [Theory]
    [InlineData(ComponentKind.Cpe, "")]
    [InlineData(ComponentKind.SubsidisedDaycare, "")]
    [InlineData(ComponentKind.NonSubsidisedDaycare, "CSS-01 CSS-10")]
    [InlineData(ComponentKind.CoordinatingOffice, "CSS-10 PAR-07")]
    public void TheProtocol_IsForCpeAndSubsidisedDaycares(ComponentKind kind, string rules) =>
        string.Join(' ', Judged.LastRow(Csss().ChangeComponent(c => c with { Kind = kind }).WithCsssPeriods())).ShouldBe(rules);

    [Fact]
    public void ThePlaces_AreCountedOnEachStart()
    {
        // Two places; the second one ends as the fourth starts.
        var records = Csss(a => Between(a, "2016-06-01", "2016-10-31"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-06-02", "2016-06-30"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-06-30", "2016-10-31"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-07-01", "2016-10-31"))
            .WithCsssPeriods(set => Sets.Of(set, period => period with { Places = 2 }));
        Over(records).ShouldBe([false, false, true, true]);
        Over(records.ChangeAgreement(a => a with { Start = new(2016, 6, 29) })).ShouldBe([false, false, true, true]);
    }

    [Fact]
    public void PlacesOfOverlappingPeriods_AddUp_OnTheDaysThatTheyShare()
    {
        var records = Csss(a => Between(a, "2016-06-01", "2016-10-31"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-06-15", "2016-10-31"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-07-15", "2016-10-31"))
            .WithCsssPeriods(set => Sets.Of(set,
                period => period with { Places = 1 },
                period => period with { Places = 1, End = new(2016, 6, 30) },
                period => period with { Places = 7, AgeCode = "0-17" }));
        Over(records).ShouldBe([false, false, true]);
    }

    [Fact]
    public void WhoCounts_IsEverybodyThatRunsThatDay_ButForMalformedOnes()
    {
        // One place; its taker is out of scope on the day after. The others are: not under the protocol, turned around, too old, an infant.
        var records = Csss(a => Between(a, "2016-04-01", "2016-05-01"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-04-01", "2016-10-31") with { Csss = false })
            .WithRow().ChangeAgreement(a => Between(a, "2016-04-01", "2016-03-31"))
            .WithRow().ChangeAgreement(a => Between(a, "2016-04-01", "2016-10-31")).ChangeChild(c => c with { BirthDate = new(2010, 1, 1) })
            .WithRow().ChangeAgreement(a => Between(a, "2016-04-01", "2016-10-31")).ChangeChild(c => c with { BirthDate = new(2015, 12, 1) })
            .WithRow().ChangeAgreement(a => Between(a, "2016-05-01", "2016-10-31"))
            .WithCsssPeriods(set => Sets.Of(set, period => period with { Places = 1 }));
        Over(records).ShouldBe([false, false, false, false, false, true]);
        Over(records.ChangeAgreement(a => a with { Start = new(2016, 5, 2) })).ShouldAllBe(over => !over);
    }

    [Fact]
    public void AStartThatNoPeriodCovers_IsNotCounted() =>
        Judged.Rows(Csss().WithRow().ChangeAgreement(a => a with { Csss = true })
            .WithCsssPeriods(set => Sets.Of(set, period => period with { Places = 1, Start = new(2016, 6, 2) }))).ShouldBe([["CSS-01"], ["CSS-01"]]);

    private static RecordSetBuilder Csss(Func<Agreement, Agreement>? change = null) =>
        RecordSetBuilder.Ready().ChangeAgreement(a => (change ?? (same => same))(a with { Csss = true }));

    private static Agreement Between(Agreement agreement, string start, string end) =>
        agreement with { Csss = true, SignedOn = null, Start = DateOnly.Parse(start), End = DateOnly.Parse(end) };

    private static bool[] Over(RecordSetBuilder records) => [.. Judged.Rows(records).Select(row => row.Contains("CSS-08"))];

    private static CsssPeriod Period(string text) =>
        new() { Start = DateOnly.Parse(text[..10]), End = DateOnly.Parse(text[12..]), DaysPerWeek = 5, Places = 5, AgeCode = "18-59" };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
