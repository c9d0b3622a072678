using System.Globalization;
using System.Text;

namespace Ponceau.Web.Print.Layout;

/// <summary>A text as a face can draw it: composed, without what has no shape, and with a square in the place of a character that the face lacks.</summary>
public static class PrintableText
{
    /// <summary>Seen on paper, so that nobody takes a text for whole that is not.</summary>
    public const char Placeholder = '□';

    public static string Of(string text, Typeface face)
    {
        if (IsPlain(text)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (Shape(rune) is { } shape) shown.Append(shape);
        var composed = shown.ToString().Normalize(NormalizationForm.FormC);
        return string.Create(composed.Length, (composed, face), static (drawn, given) =>
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = given.composed[i] is '\n' || given.face.Has(given.composed[i]) ? given.composed[i] : Placeholder;
        });
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is < ' ' or > '~') return false;
        return true;
    }

    /// <summary>Null for what only steers a display: a soft hyphen, a joiner, a mark of direction.</summary>
    private static char? Shape(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == '\n' => '\n',
        UnicodeCategory.Format => null,
        UnicodeCategory.Control => ' ',
        _ => rune.IsBmp ? (char)rune.Value : Placeholder,
    };
}
