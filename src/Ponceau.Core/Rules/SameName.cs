using System.Text;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>When two names are the same name (rules.md, "Reading conventions").</summary>
public static class SameName
{
    /// <summary>
    /// What two same names have in common: in NFC, trimmed, spaces collapsed, without accents and case, ’ as ', hyphens (-, U+2010, U+2011) as spaces.
    /// Empty for a name in which nothing stands.
    /// </summary>
    public static string KeyOf(string name)
    {
        var plain = PlainText.WithoutAccents(name);
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011') Separate(key);
            else key.Append(c == '’' ? '\'' : Folded(c));
        }

        if (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();
    }

    public static bool Equal(string one, string other) => KeyOf(one) == KeyOf(other);

    private static void Separate(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
    }

    // Up and down again: Σ, σ and ς, or ẞ and ß, meet in one letter.
    private static char Folded(char c) => char.ToLowerInvariant(char.ToUpperInvariant(c));
}
