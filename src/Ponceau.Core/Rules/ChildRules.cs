using Ponceau.Core.Records;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>ENF: the child.</summary>
internal static class ChildRules
{
    /// <summary>
    /// Last and first name are present, start with a letter and are made of letters, spaces, hyphens, apostrophes and full stops only.
    /// One finding for each that is not.
    /// </summary>
    public static readonly Rule<ChildNameSubject> Enf01 = new(
        "ENF-01", Level.Error, "child.lastName, child.firstName", "Procedure, Données qui seront envoyées: the names of the act of birth",
        static subject => !PersonName.IsWellFormed(subject.Name),
        static subject => [new("part", subject.Part)]);

    /// <summary>The birth date is present and not after the day of judgement.</summary>
    public static readonly Rule<ChildSubject> Enf03 = new(
        "ENF-03", Level.Error, "child.birthDate", "Procedure, Données qui seront envoyées; contract.md, CSG011E",
        static subject => subject.Child.BirthDate is not { } birth || birth > subject.AsOf);

    /// <summary>The sex is exactly F, M or X.</summary>
    public static readonly Rule<ChildSubject> Enf04 = new(
        "ENF-04", Level.Error, "child.sex", "Procedure, Données qui seront envoyées; contract.md, section 3",
        static subject => !Child.Sexes.Contains(subject.Child.Sex));

    /// <summary>The birth date is not after the agreement's start.</summary>
    public static readonly Rule<AgreementSubject> Enf05 = new(
        "ENF-05", Level.Error, "child.birthDate", "contract.md, CSG011E",
        static subject => subject.Child.BirthDate > subject.Agreement.Start,
        static subject => [new("birth", subject.Child.BirthDate!), new("start", subject.Agreement.Start!)]);

    /// <summary>No other child has the same last name, first name and birth date; not where NIR-08 fires on the pair.</summary>
    public static readonly Rule<ChildSubject> Enf06 = new(
        "ENF-06", Level.Warning, "child.lastName", "Procedure, Gardez vos dossiers à jour",
        static subject => subject.SameIdentity is not null,
        static subject => [new("child", subject.SameIdentity!.Number)]);

    /// <summary>A child that is inactive or archived has no agreement without an end date.</summary>
    public static readonly Rule<AgreementSubject> Enf08 = new(
        "ENF-08", Level.Error, "agreement.end", "Procedure, 2 Section des données, note importante",
        static subject => subject.Child.Status != ChildStatus.Active && subject.Agreement.End is null,
        static subject => [new("number", subject.Agreement.Number.Text)]);

    /// <summary>The child is under 13 on the agreement's start.</summary>
    public static readonly Rule<AgreementSubject> Enf10 = new(
        "ENF-10", Level.Warning, "child.birthDate", "Our reading: older children are not in childcare",
        static subject => subject.MonthsAtStart >= 13 * 12,
        static subject => [new("birth", subject.Child.BirthDate!), new("start", subject.Agreement.Start!), new("age", subject.MonthsAtStart!.Value / 12)]);

    public static readonly Rule<ChildNameSubject>[] OfNames = [Enf01];

    public static readonly Rule<ChildSubject>[] OfChild = [Enf03, Enf04, Enf06];

    public static readonly Rule<AgreementSubject>[] OfAgreement = [Enf05, Enf08, Enf10];
}
