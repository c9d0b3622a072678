using System.Text;
using System.Text.RegularExpressions;

namespace Ponceau.Core.Rules.Reading;

/// <summary>
/// The line of an address (procedure, "Si l'adresse est invalide ou manquante"; the exact forms are in rules.md, "Parents and address").
/// A digit is one of the ten ASCII ones.
/// </summary>
public readonly partial struct AddressLine
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public AddressLine(string text)
    {
        Text = text;
        IsEmpty = PlainText.IsBlank(text);
        ApartmentFirst = HasApartmentFirst(text);
        IsPostOfficeBox = PostOfficeBox().IsMatch(PlainText.WithoutAccents(text));
        StartsWithCivicNumber = CivicNumberAndText().IsMatch(text);
    }

    public string Text { get; }

    public bool IsEmpty { get; }

    /// <summary>"3-25 rue du Moulin": the apartment stands before the civic number.</summary>
    public bool ApartmentFirst { get; }

    /// <summary>A post-office box, not a residence.</summary>
    public bool IsPostOfficeBox { get; }

    /// <summary>"147", "147A", "147-A", "147½", a comma allowed, then some text.</summary>
    public bool StartsWithCivicNumber { get; }

    /// <summary>The line with the apartment at its end, "25 rue du Moulin App 3"; as it is where the apartment does not stand first.</summary>
    public string WithApartmentLast
    {
        get
        {
            if (!ApartmentFirst) return Text;
            var prefix = ApartmentAndNumber().Match(Text);
            return $"{Text[prefix.Groups["number"].Index..].TrimEnd()} App {prefix.Groups["apartment"].Value}";
        }
    }

    // Without a letter after it, "2-147" may be anything.
    private static bool HasApartmentFirst(string text)
    {
        foreach (var prefix in ApartmentAndNumber().EnumerateMatches(text))
            foreach (var rune in text.AsSpan(prefix.Index + prefix.Length).EnumerateRunes())
                if (Rune.IsLetter(rune)) return true;
        return false;
    }

    [GeneratedRegex(@"^\s*(?<apartment>[0-9]+[A-Za-z]?|[A-Za-z][0-9]*)\s*-\s*(?<number>[0-9]+)", Options)]
    private static partial Regex ApartmentAndNumber();

    [GeneratedRegex(
        @"\b(case\s+postale|boite\s+postale|succursale)\b|\bp\.?\s?o\.?\s*box\b|\b(c\.?\s?p|b\.?\s?p)\.?\s*[0-9]", Options)]
    private static partial Regex PostOfficeBox();

    [GeneratedRegex(@"^\s*[0-9]+\s*(-?[A-Za-z](?![A-Za-z])|[½¼¾])?\s*,?\s+\S", Options)]
    private static partial Regex CivicNumberAndText();
}
