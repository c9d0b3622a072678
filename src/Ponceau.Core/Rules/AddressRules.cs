using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>ADR: where parent A lives.</summary>
internal static class AddressRules
{
    private const string Procedure = "Procedure, Si l'adresse est invalide ou manquante";
    private const string CanadaPost = "Canada Post, postal codes: G, H and J are Québec's";

    /// <summary>Parent A's address has a line and a city.</summary>
    public static readonly Rule<AddressSubject> Adr01 = new(
        "ADR-01", Level.Error, "parentA.address", Procedure,
        static subject => subject.Line.IsEmpty || PlainText.IsBlank(subject.Address.City));

    /// <summary>The apartment stands at the end of the line, not before the number.</summary>
    public static readonly Rule<AddressSubject> Adr02 = new(
        "ADR-02", Level.Error, "parentA.address.line", Procedure,
        static subject => subject.Line.ApartmentFirst,
        static subject => [new("line", subject.Address.Line.Trim()), new("suggestion", subject.Line.WithApartmentLast)]);

    /// <summary>The line is a residence, not a post-office box.</summary>
    public static readonly Rule<AddressSubject> Adr03 = new(
        "ADR-03", Level.Error, "parentA.address.line", Procedure,
        static subject => subject.Line.IsPostOfficeBox,
        static subject => [new("line", subject.Address.Line.Trim())]);

    /// <summary>There is a postal code.</summary>
    public static readonly Rule<AddressSubject> Adr04 = new(
        "ADR-04", Level.Held, "parentA.address.postalCode", Procedure,
        static subject => subject.Address.PostalCode.IsEmpty);

    /// <summary>The postal code is well formed.</summary>
    public static readonly Rule<AddressSubject> Adr05 = new(
        "ADR-05", Level.Error, "parentA.address.postalCode", "Canada Post, postal codes: A1A 1A1, without D, F, I, O, Q, U",
        static subject => subject.Address.PostalCode is { IsEmpty: false, IsWellFormed: false },
        static subject => [new("code", subject.Address.PostalCode.Text)]);

    /// <summary>A well-formed postal code starts with G, H or J.</summary>
    public static readonly Rule<AddressSubject> Adr06 = new(
        "ADR-06", Level.Warning, "parentA.address.postalCode", CanadaPost,
        static subject => subject.Address.PostalCode is { IsWellFormed: true, IsOfQuebec: false },
        static subject => [new("letter", subject.Address.PostalCode.Tidied[..1])]);

    /// <summary>The line starts with a civic number followed by text; silent where the line is empty or ADR-02 or ADR-03 fires.</summary>
    public static readonly Rule<AddressSubject> Adr08 = new(
        "ADR-08", Level.Warning, "parentA.address.line", "Canada Post, addressing guidelines",
        static subject => subject.Line is { IsEmpty: false, ApartmentFirst: false, IsPostOfficeBox: false, StartsWithCivicNumber: false },
        static subject => [new("line", subject.Address.Line.Trim())]);

    /// <summary>The province is QC, or Québec, where a well-formed postal code starts with G, H or J.</summary>
    public static readonly Rule<AddressSubject> Adr09 = new(
        "ADR-09", Level.Warning, "parentA.address.province", CanadaPost,
        static subject => subject.Address.PostalCode.IsOfQuebec && SameName.KeyOf(subject.Address.Province) is not ("qc" or "quebec"),
        static subject => [new("letter", subject.Address.PostalCode.Tidied[..1])]);

    public static readonly Rule<AddressSubject>[] All = [Adr01, Adr02, Adr03, Adr04, Adr05, Adr06, Adr08, Adr09];
}
