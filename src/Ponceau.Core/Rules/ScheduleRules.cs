using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>HOR and GPA: the schedule, alone and beside the child's other schedules.</summary>
internal static class ScheduleRules
{
    private const string CustodyPage = "Procedure, Garde Partagé";
    private const string Maximum = "Règlement sur la contribution réduite, s. 6";

    /// <summary>At least one slot, unless the child is a replacement.</summary>
    public static readonly Rule<AgreementSubject> Hor01 = new(
        "HOR-01", Level.Error, "agreement.schedule", "Procedure, Information sur les ententes de service; Enfant variable et remplaçant",
        static subject => !subject.Agreement.Replacement && subject.Agreement.Schedule is not { IsEmpty: false });

    /// <summary>Two weeks that are equal, both empty included, are entered as one.</summary>
    public static readonly Rule<AgreementSubject> Hor02 = new(
        "HOR-02", Level.Error, "agreement.schedule", "Procedure, Horaire sur 2 semaines ayant la même fréquentation pour les 2 semaines",
        static subject => subject.Agreement.Schedule is { HasEqualWeeks: true });

    /// <summary>No slot of a date is taken twice for one child by two files of one component.</summary>
    public static readonly Rule<AgreementSubject> Hor03 = new(
        "HOR-03", Level.Error, "agreement.schedule", CustodyPage,
        static subject => subject.TakesASlotOf is not null,
        static subject => [new("other", subject.TakesASlotOf!.Number.Text), .. FirstClash(subject.Agreement, subject.TakesASlotOf)]);

    /// <summary>At most 261 days of care in a reference year at the schedule's pace.</summary>
    public static readonly Rule<AgreementSubject> Hor07 = new(
        "HOR-07", Level.Warning, "agreement.schedule", Maximum,
        static subject => subject.Agreement.Schedule?.DaysAYear > Schedule.MostDaysAYear,
        static subject => [new("days", subject.Agreement.Schedule!.Value.DaysAYear)]);

    /// <summary>At most 20 days in 4 weeks at the schedule's pace, unless the justification is ticked.</summary>
    public static readonly Rule<AgreementSubject> Hor08 = new(
        "HOR-08", Level.Warning, "agreement.schedule", Maximum,
        static subject => !subject.Agreement.SeasonalJustification && subject.Agreement.Schedule?.DaysInFourWeeks > Schedule.MostDaysInFourWeeks,
        static subject => [new("days", subject.Agreement.Schedule!.Value.DaysInFourWeeks)]);

    /// <summary>Evening slots only where the component gives evening care, night slots only where it gives night care.</summary>
    public static readonly Rule<AgreementSubject> Hor14 = new(
        "HOR-14", Level.Warning, "agreement.schedule", "Procedure, Calendrier des jours de fermeture: Soir 1, Soir 2, Nuit 1, Nuit 2",
        static subject => NotOffered(subject) != Slots.None,
        static subject => [new("slots", NotOffered(subject))]);

    /// <summary>Two files of one child in one component whose agreements overlap, both with two-week schedules: they start on the same date.</summary>
    public static readonly Rule<AgreementSubject> Gpa02 = new(
        "GPA-02", Level.Warning, "agreement.start", CustodyPage,
        static subject => subject.StartsApartFrom is not null,
        static subject =>
        [
            new("other", subject.StartsApartFrom!.Number.Text), new("start", subject.Agreement.Start!), new("otherStart", subject.StartsApartFrom.Start!),
        ]);

    public static readonly Rule<AgreementSubject>[] All = [Hor01, Hor02, Hor03, Hor07, Hor08, Hor14, Gpa02];

    private static Argument[] FirstClash(Agreement one, Agreement other) =>
        SharedCustody.Clashes(one, other) is [var first, ..] ? [new("date", first.First), new("slots", first.Slots)] : [];

    private static Slots NotOffered(AgreementSubject subject)
    {
        if (subject.Agreement.Schedule is not { } schedule) return Slots.None;
        var used = Slots.None;
        for (var day = 0; day < 7; day++) used |= schedule.First[day] | (schedule.Second ?? default)[day];
        return used & ~subject.Component.OfferedSlots;
    }
}
