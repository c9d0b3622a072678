using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>
/// A schedule laid over the calendar, where weeks are counted from one far Monday for everybody: the slots of the even weeks and of the odd ones.
/// Whatever its start and however long, an agreement repeats itself every 14 days.
/// </summary>
internal readonly record struct TwoWeeks(Week Even, Week Odd)
{
    /// <summary>How many days pass until everything repeats.</summary>
    public const int Days = 14;

    private const int SlotsADay = 8;

    /// <summary>How many cells the two weeks have; a cell is a slot of a day.</summary>
    public const int Cells = Days * SlotsADay;

    // Day number 0, 1 January of year 1, is a Monday.
    public static TwoWeeks Of(Schedule schedule, DateOnly start)
    {
        var startsInOddWeek = start.DayNumber / 7 % 2 == 1;
        var second = schedule.Second ?? schedule.First;
        return startsInOddWeek ? new TwoWeeks(second, schedule.First) : new TwoWeeks(schedule.First, second);
    }

    public bool IsEmpty => Even.Packed == 0 && Odd.Packed == 0;

    public bool this[int cell] => ((WeekOf(cell).Packed >> (cell % (Cells / 2))) & 1) == 1;

    public TwoWeeks And(TwoWeeks other) => new(new Week(Even.Packed & other.Even.Packed), new Week(Odd.Packed & other.Odd.Packed));

    public TwoWeeks Or(TwoWeeks other) => new(new Week(Even.Packed | other.Even.Packed), new Week(Odd.Packed | other.Odd.Packed));

    /// <summary>The slots of a day of the 14, counted from the Monday of the even week.</summary>
    public Slots On(int phase) => (phase < Days / 2 ? Even : Odd)[phase % 7];

    /// <summary>The first and the last date of a period that stand at one place of the 14; none where the period has no such date.</summary>
    public static DateSpan? DatesOf(int phase, DateSpan span)
    {
        var first = span.Start.DayNumber + (phase - span.Start.DayNumber % Days + Days) % Days;
        var last = span.End.DayNumber - (span.End.DayNumber % Days - phase + Days) % Days;
        return first <= last ? new DateSpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last)) : null;
    }

    /// <summary>From the first to the last date of a cell in a period; none where the period has no such date.</summary>
    public static DateSpan? Dates(int cell, DateSpan span) => DatesOf(cell / SlotsADay, span);

    private Week WeekOf(int cell) => cell < Cells / 2 ? Even : Odd;
}
