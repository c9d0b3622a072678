using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class AgreementRuleTests
{
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);

    [Theory]
    [InlineData("2016-08-04", "2016-08-05", false)]
    [InlineData("2016-08-04", "2016-08-04", true)]
    [InlineData("2016-08-04", "2016-08-03", true)]
    [InlineData("2016-08-04", "2016-05-01", true)]
    [InlineData(null, "2030-01-01", true)]
    [InlineData("2016-05-31", "2016-06-01", false)]
    public void TwoAgreementsOfAFile_ShareNoDay(string? firstEnd, string secondStart, bool overlap)
    {
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => a with { End = firstEnd is null ? null : DateOnly.Parse(firstEnd) })
            .WithAgreement(a => a with { Start = DateOnly.Parse(secondStart), End = new(2030, 12, 31) });
        Overlapping(records).ShouldBe([overlap, overlap]);
    }

    [Fact]
    public void EveryAgreementThatOverlaps_IsReported_NestedOnesToo()
    {
        // 1 holds 2 and 3, which do not touch; 4 follows 1; 5 is turned around.
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => Between(a, "2016-06-01", "2016-12-31"))
            .WithAgreement(a => Between(a, "2016-07-01", "2016-07-31"))
            .WithAgreement(a => Between(a, "2016-09-01", "2016-09-30"))
            .WithAgreement(a => Between(a, "2017-01-01", "2017-01-31"))
            .WithAgreement(a => Between(a, "2016-11-01", "2016-10-01"));
        Overlapping(records).ShouldBe([true, true, true, false, false]);
    }

    [Fact]
    public void AnOutOfScopeAgreement_IsAPartner_ButIsNotReported()
    {
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => Between(a, "2016-01-01", "2016-12-31"))
            .WithAgreement(a => Between(a, "2016-01-01", "2016-05-01"));
        Judged.Rows(records).ShouldBe([["ENT-05"], []]);
    }

    [Fact]
    public void AgreementsOfTwoFiles_AreNotCompared() =>
        Overlapping(RecordSetBuilder.Ready().WithRow()).ShouldBe([false, false]);

    [Theory]
    [InlineData("ecp", false)]
    [InlineData("csss", false)]
    [InlineData("transitional", false)]
    [InlineData("replacement", false)]
    [InlineData("schedule", false)]
    [InlineData("second week", false)]
    [InlineData("a day later", false)]
    [InlineData("expired", false)]
    [InlineData("signed", true)]
    [InlineData("infant", true)]
    [InlineData("start after end", true)]
    public void ARenewal_IsNeeded_WhereTheCareChanges(string change, bool needless)
    {
        var kind = change == "expired" ? EndKind.Expiry : EndKind.Replaced;
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => a with { EndKind = kind }).WithAgreement(a => change switch
        {
            "ecp" => a with { Ecp = true },
            "csss" => a with { Csss = true },
            "transitional" => a with { Transitional = true },
            "replacement" => a with { Replacement = true },
            "schedule" => a with { Schedule = new(Full.With(0, Slots.AM)) },
            "second week" => a with { Schedule = new(Full, Full.With(0, Slots.AM)) },
            "a day later" => a with { Start = a.Start?.AddDays(1) },
            "signed" => a with { SignedOn = null },
            "infant" => a with { Infant = true, InfantLastDay = new(2015, 6, 30) },
            "start after end" => a with { End = new(2016, 7, 1) },
            _ => a,
        });
        Judged.LastRow(records).Contains("ENT-11").ShouldBe(needless);
    }

    [Fact]
    public void ARenewal_OfAMalformedOrOutOfScopeAgreement()
    {
        var malformed = RecordSetBuilder.Ready().ChangeAgreement(a => a with { Start = new(2016, 9, 1), EndKind = EndKind.Replaced })
            .WithAgreement(a => a with { Start = new(2016, 9, 1) });
        Judged.LastRow(malformed).ShouldNotContain("ENT-11");
        var outOfScope = RecordSetBuilder.Ready().ChangeAgreement(a => Between(a, "2016-01-01", "2016-05-01") with { EndKind = EndKind.Replaced })
            .WithAgreement();
        Judged.Rows(outOfScope).ShouldBe([[], ["ENT-11"]]);
    }

    [Fact]
    public void AnEmptyGrid_SaysNoMoreThanNone()
    {
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => a with { EndKind = EndKind.Replaced, Replacement = true, Schedule = null })
            .WithAgreement(a => a with { Replacement = true, Schedule = new Schedule(default) });
        Judged.LastRow(records).ShouldBe(["ENT-11"]);
    }

    // Born 2014-01-01: 18 months on 2015-07-01.
    [Theory]
    [InlineData(true, "2015-05-30", "")]
    [InlineData(true, "2015-05-29", "ENT-15")]
    [InlineData(true, "2015-07-31", "")]
    [InlineData(false, "2015-08-01", "ENT-15")]
    [InlineData(true, null, "ENT-13")]
    [InlineData(false, null, "")]
    public void TheLastDayInTheNursery(bool infant, string? lastDay, string rule) =>
        Fired(a => a with { Infant = infant, InfantLastDay = lastDay is null ? null : DateOnly.Parse(lastDay) }).ShouldBe(rule);

    [Fact]
    public void EighteenMonths_AreReachedAtTheMonthsEnd_WhereItLacksTheDay()
    {
        var records = RecordSetBuilder.Ready().ChangeChild(c => c with { BirthDate = new(2014, 8, 30) }); // 18 months on 2016-02-29
        Judged.LastRow(records.ChangeAgreement(a => a with { InfantLastDay = new(2016, 3, 30) })).ShouldBeEmpty();
        Judged.LastRow(records.ChangeAgreement(a => a with { InfantLastDay = new(2016, 3, 31) })).ShouldBe(["ENT-15"]);
    }

    [Theory]
    [InlineData(EndKind.Cancellation, "2016-08-31", "2016-08-31", "")]
    [InlineData(EndKind.Cancellation, "2016-08-30", "2016-08-31", "ENT-18")]
    [InlineData(EndKind.Cancellation, null, "2016-08-31", "")]
    [InlineData(EndKind.Cancellation, "2016-08-30", null, "ENT-02")]
    [InlineData(EndKind.Expiry, "2016-08-30", "2016-08-31", "")]
    public void ACancelledAgreement_EndsOnItsNotice(EndKind kind, string? notice, string? end, string rule) =>
        Fired(a => a with { EndKind = kind, NoticeDate = Date(notice), End = Date(end) }).ShouldBe(rule);

    [Theory]
    [InlineData("2016-06-01", "2016-05-31", "2016-06-02", "ENT-04 ENT-20")]
    [InlineData(null, "2016-08-31", "2016-06-02", "ENT-01")]
    [InlineData("2016-06-01", "2016-06-01", "2016-06-01", "")]
    [InlineData("2017-09-26", "2017-09-01", null, "ENT-04 ENT-24")]
    public void RulesThatReadOneDate_AreNotSilencedByTheOther(string? start, string? end, string? signed, string rules) =>
        Fired(a => a with { Start = Date(start), End = Date(end), SignedOn = Date(signed) }).ShouldBe(rules);

    [Fact]
    public void AYearAfter29February_Is28February()
    {
        var records = RecordSetBuilder.Ready().ChangeAgreement(a => Between(a, "2017-02-28", "2017-03-31"));
        Judged.LastRow(records, new DateOnly(2016, 2, 29)).ShouldNotContain("ENT-24");
        Judged.LastRow(records.ChangeAgreement(a => a with { Start = new(2017, 3, 1) }), new DateOnly(2016, 2, 29)).ShouldContain("ENT-24");
    }

    [Fact]
    public void TheEndOfTheCalendar_IsNoFault() =>
        Judged.LastRow(
            RecordSetBuilder.Ready().ChangeChild(c => c with { BirthDate = DateOnly.MaxValue, BornOutsideQuebec = true })
                .ChangeAgreement(a => a with { Start = DateOnly.MaxValue, End = DateOnly.MaxValue, Csss = true, Transitional = true })
                .ChangeAgreement(a => a with { EndKind = EndKind.Replaced, Infant = true, InfantLastDay = DateOnly.MinValue })
                .WithFile().WithAgreement(a => a with { Start = DateOnly.MaxValue, End = null }),
            DateOnly.MaxValue).ShouldContain("HOR-03");

    private static Agreement Between(Agreement agreement, string start, string end) =>
        agreement with { Start = DateOnly.Parse(start), End = DateOnly.Parse(end), SignedOn = null };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);

    private static bool[] Overlapping(RecordSetBuilder records) => [.. Judged.Rows(records).Select(row => row.Contains("ENT-05"))];

    private static string Fired(Func<Agreement, Agreement> change) => string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready().ChangeAgreement(change)));
}
