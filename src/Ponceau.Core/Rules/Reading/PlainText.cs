using System.Globalization;
using System.Text;
using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Reading;

/// <summary>Unicode forms of a text that anybody may have typed, pasted or imported.</summary>
internal static class PlainText
{
    /// <summary>True where nothing can be seen in the text.</summary>
    public static bool IsBlank(string text) => PastedText.Clean(text).Length == 0;

    /// <summary>The text in NFC.</summary>
    public static string Composed(string text) => Ascii.IsValid(text) ? text : Normalized(text, NormalizationForm.FormC);

    /// <summary>The text without accents: decomposed, its combining marks left out.</summary>
    public static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in Normalized(text, NormalizationForm.FormD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) kept.Append(rune.ToString());
        return kept.ToString();
    }

    // A surrogate without its other half has no normal form: the runtime throws on it. Runes replace it by U+FFFD.
    private static string Normalized(string text, NormalizationForm form) => Whole(text).Normalize(form);

    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        }

        return text;
    }
}
