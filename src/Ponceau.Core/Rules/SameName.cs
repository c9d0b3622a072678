using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>When two names are the same name (rules.md, "Reading conventions").</summary>
public static class SameName
{
    private const int UsualLength = 128;

    /// <summary>
    /// What two same names have in common: in NFC, trimmed, spaces collapsed, without accents and case, ’ as ', hyphens (-, U+2010, U+2011) as spaces.
    /// Empty for a name in which nothing stands.
    /// </summary>
    public static string KeyOf(string name)
    {
        var plain = PlainText.WithoutAccents(name);
        var key = plain.Length <= UsualLength ? stackalloc char[UsualLength] : new char[plain.Length];
        var length = 0;
        foreach (var c in plain)
        {
            if (!Separates(c)) key[length++] = c == '’' ? '\'' : Folded(c);
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }

        return key[..length].TrimEnd(' ').ToString();
    }

    public static bool Equal(string one, string other) => KeyOf(one) == KeyOf(other);

    private static bool Separates(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011';

    // Up and down again: Σ, σ and ς meet in one letter.
    private static char Folded(char c) => char.ToLowerInvariant(char.ToUpperInvariant(c));
}
