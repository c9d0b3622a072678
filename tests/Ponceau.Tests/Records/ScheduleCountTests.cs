using CsCheck;
using Ponceau.Core.Records;

namespace Ponceau.Tests.Records;

/// <summary>What a schedule comes to: half-days, days, the pace of 4 weeks and of a year, and what ECP pays for.</summary>
public sealed class ScheduleCountTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly Week Mornings = Week.MondayToFriday(Slots.AM);

    public static TheoryData<Schedule, int, int, int> Paces => new()
    {
        // Two weeks' half-days, days in 4 weeks, days a year.
        { new(None), 0, 0, 0 },
        { new(None.With(2, Slots.AM)), 2, 2, 26 },
        { new(Mornings), 10, 10, 130 },
        { new(Full), 20, 20, 260 },
        { new(Full, None), 10, 10, 130 },
        { new(Full, Mornings), 15, 15, 195 },
        { new(Full.With(5, Slots.AM)), 22, 22, 286 },
        { new(Full.With(6, Slots.Evening | Slots.Night), Full), 24, 24, 312 },
    };

    [Theory]
    [MemberData(nameof(Paces))]
    public void Pace_IsThatOfBothWeeks(Schedule schedule, int twoWeeks, int inFourWeeks, int aYear)
    {
        schedule.TwoWeekHalfDays.ShouldBe(twoWeeks);
        schedule.DaysInFourWeeks.ShouldBe(inFourWeeks);
        schedule.DaysAYear.ShouldBe(aYear);
    }

    [Theory]
    [InlineData(Slots.None, 0)]
    [InlineData(Slots.AM, 2.5)]
    [InlineData(Slots.Day, 5)]
    [InlineData(Slots.Day | Slots.Soir1, 7.5)]
    public void TwoHalfDays_MakeADay(Slots slots, double days) => Week.MondayToFriday(slots).Days.ShouldBe((decimal)days);

    [Theory]
    [InlineData(Slots.None, false, 0)]
    [InlineData(Slots.AM, false, 5)]
    [InlineData(Slots.Day, false, 5)]
    [InlineData(Slots.Day, true, 10)]
    public void Ecp_PaysForFiveHalfDays_OrForAllWhereMoreWereRecommended(Slots slots, bool recommended, int exempt) =>
        Week.MondayToFriday(slots).ExemptHalfDays(recommended).ShouldBe(exempt);

    [Fact]
    public void BusiestWeek_IsEitherOfTwo()
    {
        new Schedule(Mornings, Full).BusiestWeekHalfDays.ShouldBe(10);
        new Schedule(Full, Mornings).BusiestWeekHalfDays.ShouldBe(10);
        new Schedule(Mornings).BusiestWeekHalfDays.ShouldBe(5);
    }

    [Fact]
    public void EqualWeeks_AreTwoThatAreTheSame()
    {
        new Schedule(Full, Full).HasEqualWeeks.ShouldBeTrue();
        new Schedule(None, None).HasEqualWeeks.ShouldBeTrue();
        new Schedule(Full, Mornings).HasEqualWeeks.ShouldBeFalse();
        new Schedule(Full).HasEqualWeeks.ShouldBeFalse();
    }

    [Fact]
    public void SlotsOfSomeDays_AreOnThoseOnly() =>
        Gen.Select(Gen.Int[0, 127], Gen.Int[0, 63]).Sample((days, slots) =>
            Enumerable.Range(0, 7).All(day => Week.Of((Weekdays)days, (Slots)slots)[day] == (((days >> day) & 1) == 1 ? (Slots)slots : Slots.None)));
}
