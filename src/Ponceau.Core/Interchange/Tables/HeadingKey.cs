using System.Text;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>What two headings, or two words of a closed list, have in common where they are the same: letters and digits, accents and case aside.</summary>
internal static class HeadingKey
{
    public static string Of(string text)
    {
        var plain = PlainText.WithoutAccents(text);
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain)
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
