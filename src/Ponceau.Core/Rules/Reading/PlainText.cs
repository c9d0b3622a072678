using System.Globalization;
using System.Text;
using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Reading;

/// <summary>Unicode forms of a text that anybody may have typed, pasted or imported.</summary>
internal static class PlainText
{
    /// <summary>Before it no character is a combining mark: what is written with these alone is in NFC, and each has one base.</summary>
    private const char FirstMark = '\u0300';

    private static readonly char[] Bases = [.. Enumerable.Range(0, FirstMark).Select(c => Stripped(((char)c).ToString()).Single())];

    /// <summary>True where nothing can be seen in the text.</summary>
    public static bool IsBlank(string text) => PastedText.Clean(text).Length == 0;

    /// <summary>The text in NFC.</summary>
    public static string Composed(string text) => IsSimple(text) ? text : Whole(text).Normalize(NormalizationForm.FormC);

    /// <summary>The text without accents: decomposed, its combining marks left out.</summary>
    public static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text)) return text;
        return IsSimple(text) ? string.Create(text.Length, text, Simplify) : Stripped(Whole(text));
    }

    private static bool IsSimple(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstMark - 1));

    private static void Simplify(Span<char> bases, string text)
    {
        for (var i = 0; i < bases.Length; i++) bases[i] = Bases[text[i]];
    }

    private static string Stripped(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) kept.Append(rune.ToString());
        return kept.ToString();
    }

    // A surrogate without its other half has no normal form: the runtime throws on it. Runes replace it by U+FFFD.
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
