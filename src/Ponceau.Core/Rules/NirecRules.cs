namespace Ponceau.Core.Rules;

/// <summary>NIR: the numbers at the register of civil status and in the ministry's system.</summary>
internal static class NirecRules
{
    private const string Procedure = "Procedure, Les numéros NIREC versus NECSG";

    /// <summary>A NIREC that is present is exactly 13 digits.</summary>
    public static readonly Rule<ChildSubject> Nir01 = new(
        "NIR-01", Level.Error, "child.nirec", Procedure,
        static subject => subject.Child.Nirec is { IsEmpty: false, IsWellFormed: false });

    /// <summary>A well-formed NIREC starts with 11 or 12.</summary>
    public static readonly Rule<ChildSubject> Nir02 = new(
        "NIR-02", Level.Warning, "child.nirec", Procedure,
        static subject => subject.Child.Nirec.IsWellFormed && !StartsAsUsual(subject),
        static subject => [new("start", subject.Child.Nirec.Text[..2])]);

    /// <summary>A child born in Québec has a NIREC; a sworn declaration does not replace it.</summary>
    public static readonly Rule<ChildSubject> Nir03 = new(
        "NIR-03", Level.Held, "child.nirec", $"{Procedure}; NIREC absent",
        static subject => !subject.Child.BornOutsideQuebec && subject.Child.Nirec.IsEmpty);

    /// <summary>Born outside Québec with neither NIREC nor NECSG: the ministry will assign a NECSG.</summary>
    public static readonly Rule<ChildSubject> Nir05 = new(
        "NIR-05", Level.Notice, "child.necsg", Procedure,
        static subject => subject.Child.BornOutsideQuebec && subject.Child.Nirec.IsEmpty && !subject.Child.Necsg.IsGiven);

    /// <summary>A NECSG is digits; empty or 0 means none.</summary>
    public static readonly Rule<ChildSubject> Nir06 = new(
        "NIR-06", Level.Error, "child.necsg", "Procedure, grid of 2 Données à synchroniser",
        static subject => subject.Child.Necsg is { IsEmpty: false, IsWellFormed: false });

    /// <summary>Born in Québec, NIREC starts with 11 or 12: its digits 2 to 5 are the birth year or one of the two years after.</summary>
    public static readonly Rule<ChildSubject> Nir07 = new(
        "NIR-07", Level.Warning, "child.nirec", "Our reading of the procedure's examples: 1 and the year of the act of birth",
        static subject => !subject.Child.BornOutsideQuebec && subject.Child.Nirec.IsWellFormed && StartsAsUsual(subject)
            && subject.Child.BirthDate is { } birth && YearOfNirec(subject) - birth.Year is < 0 or > 2,
        static subject => [new("year", YearOfNirec(subject)), new("date", subject.Child.BirthDate!)]);

    /// <summary>No other child of the organisation has the same well-formed NIREC.</summary>
    public static readonly Rule<ChildSubject> Nir08 = new(
        "NIR-08", Level.Error, "child.nirec", "One act of birth, one number",
        static subject => subject.SameNirec is not null,
        static subject => [new("child", subject.SameNirec!.Number)]);

    public static readonly Rule<ChildSubject>[] All = [Nir01, Nir02, Nir03, Nir05, Nir06, Nir07, Nir08];

    private static bool StartsAsUsual(ChildSubject subject) => subject.Child.Nirec.Text is ['1', '1' or '2', ..];

    private static int YearOfNirec(ChildSubject subject) => int.Parse(subject.Child.Nirec.Text.AsSpan(1, 4), System.Globalization.CultureInfo.InvariantCulture);
}
