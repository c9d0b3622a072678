using System.Text;

namespace Ponceau.Core.Rules.Reading;

/// <summary>What a child's last or first name is made of (rules.md, ENF-01).</summary>
internal static class PersonName
{
    /// <summary>Present, starts with a letter, and made of letters, spaces, hyphens, apostrophes and full stops only; tested in NFC.</summary>
    public static bool IsWellFormed(string name)
    {
        var first = true;
        foreach (var rune in PlainText.Composed(name).EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && (first || !Joins(rune))) return false;
            first = false;
        }

        return !first;
    }

    // A non-breaking space counts as a space, U+2010 and U+2011 as hyphens.
    private static bool Joins(Rune rune) => rune.Value is ' ' or '\u00A0' or '-' or '\u2010' or '\u2011' or '\'' or '’' or '.';
}
