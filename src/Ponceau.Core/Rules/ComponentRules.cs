using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>CFG: the numbers and the access code of a component.</summary>
internal static class ComponentRules
{
    /// <summary>The division number is 8 digits.</summary>
    public static readonly Rule<ComponentSubject> Cfg01 = new(
        "CFG-01", Level.Error, "component.division", "Procedure, 1 Configuration; contract.md, section 1",
        static subject => !subject.Component.Division.IsWellFormed);

    /// <summary>The installation number is 8 digits.</summary>
    public static readonly Rule<ComponentSubject> Cfg02 = new(
        "CFG-02", Level.Error, "component.installation", "Procedure, 1 Configuration; contract.md, section 1",
        static subject => !subject.Component.Installation.IsWellFormed);

    /// <summary>An access code is present and has no white space or invisible character inside; silent where a document does not say.</summary>
    public static readonly Rule<ComponentSubject> Cfg03 = new(
        "CFG-03", Level.Error, "component.accessCode", "Procedure, Inscrire les informations dans votre logiciel; contract.md, section 1",
        static subject => subject.Component.AccessCode is { IsWellFormed: false });

    /// <summary>No other component has the same well-formed division and installation pair.</summary>
    public static readonly Rule<ComponentSubject> Cfg04 = new(
        "CFG-04", Level.Error, "component.installation", "contract.md, section 1: a pair may reach its own path only",
        static subject => subject.Twin is not null,
        static subject => [new("component", subject.Twin!.Name)]);

    /// <summary>The effective date is not before 2016-05-02 (subsidised) or 2019-04-01 (non-subsidised).</summary>
    public static readonly Rule<ComponentSubject> Cfg06 = new(
        "CFG-06", Level.Error, "component.effectiveDate", "Procedure, 2 Section des données",
        static subject => subject.Component.EffectiveDate < Earliest(subject),
        static subject => [new("date", subject.Component.EffectiveDate), new("earliest", Earliest(subject))]);

    /// <summary>The access code has 30 to 40 characters; silent where CFG-03 fires.</summary>
    public static readonly Rule<ComponentSubject> Cfg09 = new(
        "CFG-09", Level.Warning, "component.accessCode", "Procedure, 1 Configuration: its codes have 34 and 35 characters",
        static subject => subject.Component.AccessCode is { IsWellFormed: true } && Length(subject) is < 30 or > 40,
        static subject => [new("length", Length(subject))]);

    public static readonly Rule<ComponentSubject>[] All = [Cfg01, Cfg02, Cfg03, Cfg04, Cfg06, Cfg09];

    private static DateOnly Earliest(ComponentSubject subject) => Component.DefaultEffectiveDate(subject.Component.Kind);

    private static int Length(ComponentSubject subject) => (subject.Component.AccessCode?.Text ?? "").EnumerateRunes().Count();
}
