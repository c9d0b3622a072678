using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>Two files of one child in one component (HOR-03, GPA-02).</summary>
public class SharedCustodyTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly Week Mornings = Week.MondayToFriday(Slots.AM);
    private static readonly Week Afternoons = Week.MondayToFriday(Slots.PM);

    public static TheoryData<string, Schedule, string, Schedule, string> Pairs => new()
    {
        { "2016-06-06", new(Mornings), "2016-06-06", new(Afternoons), "" },
        { "2016-06-06", new(Mornings), "2016-06-06", new(Full), "HOR-03" },
        { "2016-06-06", new(Full, None), "2016-06-06", new(None, Full), "" },
        // The Monday and the Sunday of one week are the same week; the Monday after is not.
        { "2016-06-06", new(Full, None), "2016-06-12", new(None, Full), "GPA-02" },
        { "2016-06-06", new(Full, None), "2016-06-13", new(None, Full), "GPA-02 HOR-03" },
        { "2016-06-06", new(Full, None), "2016-06-20", new(None, Full), "GPA-02" },
        { "2016-06-06", new(Full, None), "2016-06-13", new(Full, None), "GPA-02" },
        // A one-week schedule takes both weeks.
        { "2016-06-06", new(Mornings), "2016-06-13", new(None, Full), "HOR-03" },
        { "2016-06-06", new(None.With(6, Slots.AM)), "2016-06-13", new(None.With(6, Slots.AM | Slots.PM)), "HOR-03" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TwoSchedules_AreLaidOverOneCalendar(string start1, Schedule schedule1, string start2, Schedule schedule2, string rules)
    {
        var records = Shared(
            a => a with { Start = DateOnly.Parse(start1), Schedule = schedule1 },
            a => a with { Start = DateOnly.Parse(start2), Schedule = schedule2 });
        Judged.Rows(records).Select(row => string.Join(' ', row)).ShouldBe([rules, rules]);
    }

    [Theory]
    [InlineData("2016-06-10", "2016-06-11", "2016-06-30", false)]
    [InlineData("2016-06-10", "2016-06-10", "2016-06-30", true)]
    [InlineData("2016-06-10", "2016-06-07", "2016-06-09", false)]
    [InlineData("2016-06-17", "2016-06-11", "2016-06-16", false)]
    [InlineData("2016-06-17", "2016-06-11", "2016-06-17", true)]
    [InlineData(null, "2016-06-18", null, true)]
    public void TheSlotOfADate_IsTaken_OnlyWhereBothRunOnThatDate(string? end1, string start2, string? end2, bool taken)
    {
        // Fridays only.
        var fridays = new Schedule(None.With(4, Slots.AM));
        var records = Shared(
            a => a with { Start = new(2016, 6, 6), End = Date(end1), Schedule = fridays },
            a => a with { Start = Date(start2), End = Date(end2), Schedule = fridays });
        Judged.Rows(records).ShouldAllBe(row => row.Contains("HOR-03") == taken);
    }

    [Fact]
    public void AnOutOfScopePartner_Counts_ButOnlyTheOtherIsReported()
    {
        var records = Shared(
            a => a with { Start = new(2016, 1, 4), End = new(2016, 5, 1), Schedule = new(Full, None) },
            a => a with { Start = new(2016, 1, 5), End = new(2016, 8, 31), Schedule = new(Full, Mornings) });
        Judged.Rows(records).ShouldBe([[], ["GPA-02", "HOR-03"]]);
    }

    [Fact]
    public void AMalformedPeriod_TakesNoSlot()
    {
        var records = Shared(a => a with { Start = new(2016, 8, 31), End = new(2016, 6, 6) }, a => a);
        Judged.Rows(records).ShouldAllBe(row => !row.Contains("HOR-03"));
    }

    [Fact]
    public void AReplacementsSchedule_IsJudgedLikeAnyOther() =>
        Judged.Rows(Shared(a => a with { Replacement = true }, a => a with { Schedule = null, Replacement = true })).ShouldBe([[], []]);

    [Fact]
    public void FilesOfOneFamily_AreComparedToo() =>
        Judged.Rows(RecordSetBuilder.Ready().WithFile().WithAgreement()).ShouldBe([["HOR-03"], ["HOR-03"]]);

    [Fact]
    public void AgreementsOfOneFile_AreNot() =>
        Judged.Rows(RecordSetBuilder.Ready().WithAgreement(a => a with { Start = new(2016, 8, 31), SignedOn = null })).ShouldBe([["ENT-05"], ["ENT-05"]]);

    [Fact]
    public void FilesInTwoComponents_AreNotCompared() =>
        Judged.Rows(RecordSetBuilder.Ready().WithComponent().WithFamily().WithFile().WithAgreement()).ShouldBe([[]]);

    [Fact]
    public void TheFinding_NamesTheDateAndTheSlots()
    {
        var records = Shared(
            a => a with { Start = new(2016, 6, 6), Schedule = new(Mornings, Afternoons) },
            a => a with { Start = new(2016, 6, 11), Schedule = new(None, Full) });
        var finding = Judged.Component(records).Rows[0].Findings.Single(found => found.Rule.Id == "HOR-03");
        finding.Arguments.Select(argument => argument.Value).ShouldBe(["00000002", new DateOnly(2016, 6, 13), Slots.PM]);
    }

    private static RecordSetBuilder Shared(Func<Agreement, Agreement> one, Func<Agreement, Agreement> other) =>
        RecordSetBuilder.Ready().ChangeAgreement(a => Unsigned(one, a)).WithFamily().WithFile().WithAgreement(a => Unsigned(other, a))
            .ChangeComponent(c => c with { Kind = ComponentKind.NonSubsidisedDaycare });

    // Nothing to say of the end or the signature: an end may be absent here.
    private static Agreement Unsigned(Func<Agreement, Agreement> change, Agreement agreement) => change(agreement) with { SignedOn = null };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
