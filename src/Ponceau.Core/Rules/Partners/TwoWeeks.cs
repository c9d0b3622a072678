using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>
/// A schedule laid over the calendar, where weeks are counted from one far Monday for everybody: the slots of the even weeks and of the odd ones.
/// Whatever its start and however long, an agreement repeats itself every 14 days.
/// </summary>
internal readonly record struct TwoWeeks(Week Even, Week Odd)
{
    private const int Days = 14;
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

    /// <summary>Where two agreements first take the same slots: the date and the slots.</summary>
    public static Argument[] FirstShared(Agreement one, Agreement other)
    {
        if (one is not { Schedule: { } mine, Period: { } span } || other is not { Schedule: { } theirs, Period: { } otherSpan }) return [];
        var shared = Of(mine, span.Start).And(Of(theirs, otherSpan.Start));
        var date = span.Start > otherSpan.Start ? span.Start : otherSpan.Start;
        for (var days = 1; days < Days && shared.On(date) == Slots.None; days++) date = date.AddDays(1);
        return [new("date", date), new("slots", shared.On(date))];
    }

    private Slots On(DateOnly date) => (date.DayNumber / 7 % 2 == 0 ? Even : Odd)[date.DayNumber % 7];

    /// <summary>From the first to the last date of a cell in a period; none where the period has no such date.</summary>
    public static DateSpan? Dates(int cell, DateSpan span)
    {
        var phase = cell / SlotsADay;
        var first = span.Start.DayNumber + (phase - span.Start.DayNumber % Days + Days) % Days;
        var last = span.End.DayNumber - (span.End.DayNumber % Days - phase + Days) % Days;
        return first <= last ? new DateSpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last)) : null;
    }

    private Week WeekOf(int cell) => cell < Cells / 2 ? Even : Odd;
}
