using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Tests.Rules;

/// <summary>The slots that two agreements both take, with their first and last dates.</summary>
public sealed class ClashTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly DateOnly Monday = new(2016, 9, 5);

    private static readonly Gen<Week> AnyWeek = Gen.Int[0, 63].Array[7].Select(days => days.Select((slots, day) => (slots, day))
        .Aggregate(new Week(), (week, one) => week.With(one.day, (Slots)one.slots)));

    private static readonly Gen<Agreement> AnyAgreement =
        Gen.Select(AnyWeek, AnyWeek.Nullable(), Gen.Int[0, 40], Gen.Int[0, 60]).Select((first, second, start, days) =>
            Running(new Schedule(first, second), Monday.AddDays(start), Monday.AddDays(start + days)));

    [Fact]
    public void Clashes_AreWhatEachDateSays() =>
        Gen.Select(AnyAgreement, AnyAgreement).Sample((one, other) =>
        {
            var told = from clash in SharedCustody.Clashes(one, other)
                       from date in EverySecondWeek(clash)
                       select (date, clash.Slots);
            return told.OrderBy(each => each.date).SequenceEqual(
                from date in Enumerable.Range(0, 120).Select(Monday.AddDays)
                let both = On(one, date) & On(other, date)
                where both != Slots.None
                select (date, both));
        });

    [Fact]
    public void FirstDate_ComesFirst()
    {
        var clashes = SharedCustody.Clashes(Running(new(Full, None), new(2016, 9, 7), new(2016, 10, 7)), Running(new(Full, None), new(2016, 9, 7), new(2017, 8, 31)));
        clashes.Select(clash => clash.First.Day).ShouldBe([7, 8, 9, 19, 20]);
        clashes[0].ShouldBe(new Clash(new(2016, 9, 7), new(2016, 10, 5), Slots.Day));
    }

    [Fact]
    public void AgreementWithoutASchedule_TakesNothing() =>
        SharedCustody.Clashes(Running(new(Full), Monday, null), Running(null, Monday, null)).ShouldBeEmpty();

    [Fact]
    public void OpenEnds_LastAsLongAsDatesDo() =>
        SharedCustody.Clashes(Running(new(Full), Monday, null), Running(new(Full), Monday, null)).Count.ShouldBe(10);

    [Theory]
    [InlineData("2016-09-30", "2016-09-30", true)]
    [InlineData("2016-09-30", "2016-10-01", false)]
    public void Overlap_IsTheDaysOfBoth(string end, string start, bool any) =>
        SharedCustody.Overlap(Running(null, Monday, DateOnly.Parse(end)), Running(null, DateOnly.Parse(start), null))
            .ShouldBe(any ? new DateSpan(new(2016, 9, 30), new(2016, 9, 30)) : null);

    [Fact]
    public void AgreementWithoutAStart_OverlapsNothing() => SharedCustody.Overlap(Running(null, Monday, null), new Agreement()).ShouldBeNull();

    private static Agreement Running(Schedule? schedule, DateOnly start, DateOnly? end) => new() { Start = start, End = end, Schedule = schedule };

    private static IEnumerable<DateOnly> EverySecondWeek(Clash clash)
    {
        for (var date = clash.First; date <= clash.Last; date = date.AddDays(14)) yield return date;
    }

    private static Slots On(Agreement agreement, DateOnly date) =>
        agreement.Period!.Value.Contains(date) ? agreement.Schedule!.Value.WeekOf(date, agreement.Start!.Value)[Week.DayOf(date)] : Slots.None;
}
