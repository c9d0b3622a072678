using System.Numerics;

namespace Ponceau.Core.Records;

/// <summary>One week of care: the slots of each day, Monday (0) to Sunday (6).</summary>
/// <param name="Packed">One byte a day, Monday lowest.</param>
public readonly record struct Week(ulong Packed)
{
    /// <summary>The slots of a day, 0 for Monday to 6 for Sunday.</summary>
    public Slots this[int day] => (Slots)(byte)(Packed >> (8 * day));

    /// <summary>How many half-days of care the week holds: each slot is one.</summary>
    public int HalfDays => BitOperations.PopCount(Packed);

    public Week With(int day, Slots slots) => new((Packed & ~(0xFFUL << (8 * day))) | ((ulong)slots << (8 * day)));

    /// <summary>The same slots on each day from Monday to Friday.</summary>
    public static Week MondayToFriday(Slots slots)
    {
        var week = new Week();
        for (var day = 0; day < 5; day++) week = week.With(day, slots);
        return week;
    }

    /// <summary>The place of a date in its week: 0 for Monday to 6 for Sunday.</summary>
    public static int DayOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;
}

/// <summary>The care that an agreement gives: one week, or two that alternate. Week 1 is the week (Monday first) that holds the agreement's start.</summary>
public readonly record struct Schedule(Week First, Week? Second = null)
{
    /// <summary>No slot at all, in either week.</summary>
    public bool IsEmpty => First.HalfDays == 0 && (Second is null || Second.Value.HalfDays == 0);

    /// <summary>The week that holds a date, in an agreement that starts on <paramref name="start"/>.</summary>
    public Week WeekOf(DateOnly date, DateOnly start)
    {
        if (Second is not { } second) return First;
        var monday = start.DayNumber - Week.DayOf(start);
        return (date.DayNumber - monday) / 7 % 2 == 0 ? First : second;
    }
}
