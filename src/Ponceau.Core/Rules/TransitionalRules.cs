using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules;

/// <summary>TRA: school age and the transitional measure.</summary>
internal static class TransitionalRules
{
    private const string SchoolAgeOrMeasure = "Procedure, Enfant scolaire et sur la mesure transitoire";
    private const string Measure = "Québec.ca, mesure transitoire pour les enfants handicapés de 5 ans";

    /// <summary>The day the child reaches school age is not inside the agreement, unless it is its first day; silent where there is no end.</summary>
    public static readonly Rule<AgreementSubject> Tra01 = new(
        "TRA-01", Level.Error, "agreement.end", SchoolAgeOrMeasure,
        static subject => SchoolDay(subject) is { } day && subject.Agreement.Start < day && day <= subject.Agreement.End,
        static subject => [new("date", SchoolDay(subject)!), new("dayBefore", SchoolDay(subject)!.Value.AddDays(-1))]);

    /// <summary>The transitional measure is for a child with special needs.</summary>
    public static readonly Rule<AgreementSubject> Tra02 = new(
        "TRA-02", Level.Warning, "agreement.transitional", Measure,
        static subject => subject.Agreement.Transitional && !subject.Child.SpecialNeeds);

    /// <summary>The transitional measure does not run past 31 August of the reference year of its start; silent where there is no end.</summary>
    public static readonly Rule<AgreementSubject> Tra03 = new(
        "TRA-03", Level.Error, "agreement.end", $"{Measure}: 12 months from 1 September",
        static subject => subject.Agreement is { Transitional: true, Start: { } start, End: { } end } && end > ReferenceYear.EndOf(start),
        static subject => [new("end", subject.Agreement.End!), new("last", ReferenceYear.EndOf(subject.Agreement.Start!.Value))]);

    /// <summary>The ministry does not take the transitional measure yet; silent where the component's acceptsTransitional is true.</summary>
    public static readonly Rule<AgreementSubject> Tra04 = new(
        "TRA-04", Level.Held, "agreement.transitional", "Procedure, Entente de service: the file will stay waiting",
        static subject => subject.Agreement.Transitional && !subject.Component.AcceptsTransitional);

    public static readonly Rule<AgreementSubject>[] All = [Tra01, Tra02, Tra03, Tra04];

    private static DateOnly? SchoolDay(AgreementSubject subject) => subject.Child.BirthDate is { } birth ? SchoolAge.ReachedOn(birth) : null;
}
