using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class CsssPeriodRuleTests
{
    [Theory]
    [InlineData("2016-04-01", "2017-03-31", "")]
    [InlineData("2016-03-31", "2017-03-31", "CSS-03")]
    [InlineData("2016-04-01", "2017-04-01", "CSS-03")]
    [InlineData("2018-04-01", "2018-05-01", "CSS-03")]
    [InlineData("2016-05-01", "2016-05-01", "")]
    [InlineData("2016-05-02", "2016-05-01", "CSS-02")]
    [InlineData("2018-05-02", "2018-05-01", "CSS-02")]
    [InlineData(null, "2018-05-01", "CSS-02")]
    [InlineData("2018-05-01", null, "CSS-02")]
    public void APeriod_HasTwoDates_InOrder_OfTheFinancialYear(string? start, string? end, string rule) =>
        Fired(period => period with { Start = Date(start), End = Date(end) }).ShouldBe(rule);

    [Theory]
    [InlineData(0, 5, "18-59", "CSS-04")]
    [InlineData(1, 5, "18-59", "")]
    [InlineData(7, 5, "0-17", "")]
    [InlineData(8, 5, "0-17", "CSS-04")]
    [InlineData(5, 0, "18-59", "CSS-05")]
    [InlineData(5, -1, "18-59", "CSS-05")]
    [InlineData(5, 1, "18-59", "")]
    [InlineData(5, 80, "18-59", "")]
    [InlineData(5, 81, "18-59", "CSS-05")]
    [InlineData(5, 5, "", "CSS-06")]
    [InlineData(5, 5, "18-59 ", "CSS-06")]
    public void APeriod_HasDaysPlacesAndAnAgeCode(int days, int places, string code, string rule) =>
        Fired(period => period with { DaysPerWeek = days, Places = places, AgeCode = code }).ShouldBe(rule);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-3)]
    public void PlacesThatAreNotKnown_BoundNothing(int? places) =>
        Judged.CsssPeriods(RecordSetBuilder.Ready()
            .ChangeComponent(c => c with { Places = places })
            .WithCsssPeriods(set => Sets.Of(set, p => p with { Places = 900 }))).ShouldBeEmpty();

    [Fact]
    public void EachPeriod_ThatOverlapsAnEarlierOneOfTheList_IsReportedOnce()
    {
        var records = RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set,
            period => period with { Start = new(2016, 6, 1), End = new(2016, 6, 30) },
            period => period with { Start = new(2016, 4, 1), End = new(2016, 6, 1) },
            period => period with { Start = new(2016, 7, 1), End = new(2016, 7, 31) },
            period => period with { Start = new(2016, 4, 1), End = new(2016, 12, 31) },
            period => period with { AgeCode = "0-17" },
            period => period with { Start = new(2016, 9, 1), End = new(2016, 8, 1) },
            period => period with { AgeCode = "?" },
            period => period with { AgeCode = "?" }));
        Judged.Component(records).CsssPeriods[0].Findings.Where(finding => finding.Rule.Id == "CSS-07").Select(finding => finding.Place).ShouldBe([1, 3]);
    }

    [Fact]
    public void ANonSubsidisedDaycare_HasNone()
    {
        var records = RecordSetBuilder.Ready().ChangeComponent(c => c with { Kind = ComponentKind.NonSubsidisedDaycare });
        Judged.Component(records.WithCsssPeriods()).CsssPeriods[0].Outcome.ShouldBe(Outcome.Blocked);
        Judged.CsssPeriods(records).ShouldBe(["CSS-11"]);
    }

    [Fact]
    public void AnImpossibleFinancialYear_IsNoFault() =>
        Judged.CsssPeriods(RecordSetBuilder.Ready().WithCsssPeriods(set => set with { FinancialYear = int.MaxValue })).ShouldBe(["CSS-03"]);

    private static string Fired(Func<CsssPeriod, CsssPeriod> change) =>
        string.Join(' ', Judged.CsssPeriods(RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set, change))));

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
