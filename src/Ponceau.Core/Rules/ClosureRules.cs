using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>FER: the closures of a component in one year.</summary>
internal static class ClosureRules
{
    private const string Calendar = "Procedure, Calendrier des jours de fermeture";

    /// <summary>A coordinating office has none.</summary>
    public static readonly Rule<ClosureSetSubject> Fer01 = new(
        "FER-01", Level.Error, "closures", Calendar,
        static subject => subject.Component.Kind == ComponentKind.CoordinatingOffice && subject.Set.Days.Count > 0);

    /// <summary>Every date is given and lies in the set's year.</summary>
    public static readonly Rule<ClosureSubject> Fer02 = new(
        "FER-02", Level.Error, "closures.date", Calendar,
        static subject => subject.Day.Date?.Year != subject.Year,
        static subject => [DayOf(subject), new("year", subject.Year)]);

    /// <summary>No date stands twice; reported once a date.</summary>
    public static readonly Rule<ClosureSubject> Fer03 = new(
        "FER-03", Level.Error, "closures.date", "One line a day: the whole year replaces what was there (contract.md, section 4)",
        static subject => subject.Occurrence == 2,
        static subject => [new("date", subject.Day.Date!)]);

    /// <summary>Each day has at least one slot.</summary>
    public static readonly Rule<ClosureSubject> Fer04 = new(
        "FER-04", Level.Error, "closures.slots", Calendar,
        static subject => subject.Day.Slots == Slots.None,
        static subject => [DayOf(subject)]);

    /// <summary>Each day has a reason of the list.</summary>
    public static readonly Rule<ClosureSubject> Fer05 = new(
        "FER-05", Level.Error, "closures.reason", $"{Calendar}; contract.md, section 4",
        static subject => !Closure.Reasons.Contains(subject.Day.Reason),
        static subject => [DayOf(subject)]);

    /// <summary>Evening or night slots only where the component gives that care.</summary>
    public static readonly Rule<ClosureSubject> Fer06 = new(
        "FER-06", Level.Warning, "closures.slots", Calendar,
        static subject => (subject.Day.Slots & ~subject.Component.OfferedSlots) != Slots.None,
        static subject => [DayOf(subject), new("slots", subject.Day.Slots & ~subject.Component.OfferedSlots)]);

    /// <summary>A service with evening or night care that closes AM and PM closes those slots too.</summary>
    public static readonly Rule<ClosureSubject> Fer07 = new(
        "FER-07", Level.Warning, "closures.slots", $"{Calendar}, message 2",
        static subject => subject.Day.Slots.HasFlag(Slots.Day) && LeftOpen(subject) != Slots.None,
        static subject => [DayOf(subject), new("slots", LeftOpen(subject))]);

    /// <summary>The date is a day on which the component opens.</summary>
    public static readonly Rule<ClosureSubject> Fer08 = new(
        "FER-08", Level.Warning, "closures.date", "A day on which nobody comes is no closure",
        static subject => subject.Day.Date is { } date && !OpensOn(subject.Component, date),
        static subject => [DayOf(subject)]);

    /// <summary>Each statutory holiday that falls on an open day is listed; Good Friday or Easter Monday will do. One finding for each missing one.</summary>
    public static readonly Rule<HolidaySubject> Fer09 = new(
        "FER-09", Level.Warning, "closures", "Loi sur les normes du travail, s. 60; Loi sur la fête nationale",
        static subject => subject.Component.Kind != ComponentKind.CoordinatingOffice
            && (OpensOn(subject.Component, subject.Holiday.Date) || OpensOn(subject.Component, subject.Holiday.Alternative))
            && !subject.Listed.Contains(subject.Holiday.Date)
            && !(subject.Holiday.Alternative is { } alternative && subject.Listed.Contains(alternative)),
        static subject => [new("holiday", subject.Holiday)]);

    /// <summary>At most 13 different dates.</summary>
    public static readonly Rule<ClosureSetSubject> Fer11 = new(
        "FER-11", Level.Warning, "closures", "The closing days that services of the field announce: 13 at most",
        static subject => subject.Dates > 13,
        static subject => [new("count", subject.Dates)]);

    /// <summary>Care is not open on a day whose every offered slot is closed.</summary>
    public static readonly Rule<ClosureSubject> Fer12 = new(
        "FER-12", Level.Error, "closures.careOpen", $"{Calendar}: Garde ouverte",
        static subject => subject.Day.CareOpen && subject.Day.Slots.HasFlag(subject.Component.OfferedSlots),
        static subject => [DayOf(subject)]);

    public static readonly Rule<ClosureSetSubject>[] OfSet = [Fer01, Fer11];

    public static readonly Rule<ClosureSubject>[] OfDay = [Fer02, Fer03, Fer04, Fer05, Fer06, Fer07, Fer08, Fer12];

    public static readonly Rule<HolidaySubject>[] OfHoliday = [Fer09];

    private static Argument DayOf(ClosureSubject subject) => new("day", subject.Day.Date is { } date ? date : new LineNumber(subject.Place + 1));

    private static Slots LeftOpen(ClosureSubject subject) => subject.Component.OfferedSlots & ~subject.Day.Slots;

    private static bool OpensOn(Component component, DateOnly? date) =>
        date is { } day && component.OpenDays.HasFlag((Weekdays)(1 << Week.DayOf(day)));
}
