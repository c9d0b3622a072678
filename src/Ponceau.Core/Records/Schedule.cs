using System.Numerics;

namespace Ponceau.Core.Records;

/// <summary>One week of care: the slots of each day, Monday (0) to Sunday (6).</summary>
/// <param name="Packed">One byte a day, Monday lowest.</param>
public readonly record struct Week(ulong Packed)
{
    /// <summary>The half-days a week that ECP pays for where no more were recommended (ECP-02).</summary>
    public const int EcpHalfDays = 5;

    /// <summary>The slots of a day, 0 for Monday to 6 for Sunday.</summary>
    public Slots this[int day] => (Slots)(byte)(Packed >> (8 * day));

    /// <summary>How many half-days of care the week holds: each slot is one.</summary>
    public int HalfDays => BitOperations.PopCount(Packed);

    /// <summary>Two half-days make a day, wherever they stand in the week.</summary>
    public decimal Days => HalfDays / 2m;

    /// <summary>The half-days that the parent does not pay, under ECP.</summary>
    /// <param name="recommended">More than five were recommended: then all of them.</param>
    public int ExemptHalfDays(bool recommended) => recommended ? HalfDays : Math.Min(HalfDays, EcpHalfDays);

    public Week With(int day, Slots slots) => new((Packed & ~(0xFFUL << (8 * day))) | ((ulong)slots << (8 * day)));

    /// <summary>The same slots on each of some days.</summary>
    public static Week Of(Weekdays days, Slots slots)
    {
        var week = new Week();
        for (var day = 0; day < 7; day++)
            if (days.HasFlag((Weekdays)(1 << day))) week = week.With(day, slots);
        return week;
    }

    public static Week MondayToFriday(Slots slots) => Of(Weekdays.MondayToFriday, slots);

    /// <summary>The place of a date in its week: 0 for Monday to 6 for Sunday.</summary>
    public static int DayOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;
}

/// <summary>The care that an agreement gives: one week, or two that alternate. Week 1 is the week (Monday first) that holds the agreement's start.</summary>
public readonly record struct Schedule(Week First, Week? Second = null)
{
    /// <summary>The most days of care in 4 weeks on the reduced contribution (HOR-08).</summary>
    public const int MostDaysInFourWeeks = 20;

    /// <summary>The most days of care in a reference year on the reduced contribution (HOR-07).</summary>
    public const int MostDaysAYear = 261;

    /// <summary>No slot at all, in either week.</summary>
    public bool IsEmpty => First.HalfDays == 0 && (Second is null || Second.Value.HalfDays == 0);

    /// <summary>Two weeks that are the same, empty ones too (HOR-02).</summary>
    public bool HasEqualWeeks => Second == First;

    /// <summary>The half-days of two weeks, twice those of an only week.</summary>
    public int TwoWeekHalfDays => First.HalfDays + (Second ?? First).HalfDays;

    /// <summary>The half-days of the week that has the most of them.</summary>
    public int BusiestWeekHalfDays => Math.Max(First.HalfDays, (Second ?? First).HalfDays);

    /// <summary>The days of care of 4 weeks: those have twice the half-days of 2 weeks, and two half-days make a day.</summary>
    public int DaysInFourWeeks => TwoWeekHalfDays;

    /// <summary>The days of care of a reference year at this pace: 52 weeks of half the half-days of two, two to a day.</summary>
    public int DaysAYear => TwoWeekHalfDays * 52 / 4;

    /// <summary>The week that holds a date, in an agreement that starts on <paramref name="start"/>.</summary>
    public Week WeekOf(DateOnly date, DateOnly start) => Second is { } second && NumberOf(date, start) == 2 ? second : First;

    /// <summary>Whether it is week 1 or week 2 of an agreement of two weeks that starts on <paramref name="start"/>.</summary>
    public static int NumberOf(DateOnly date, DateOnly start) => (date.DayNumber - start.DayNumber + Week.DayOf(start)) / 7 % 2 + 1;
}
