namespace Ponceau.Web.Print.Layout;

/// <summary>
/// A text in lines that a width can hold. A line ends after a space, after a hyphen before a letter (in a date it holds together) or after the @
/// of an address; a word that is wider than the line is broken where it must be.
/// </summary>
public static class TextLines
{
    /// <summary>What a sum of widths may be off by.</summary>
    private const double Tolerance = 0.01;

    public static IReadOnlyList<string> Of(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in PrintableText.Of(text, style.Face).Split('\n')) Add(lines, paragraph.Trim(' '), style, width);
        return lines;
    }

    private static void Add(List<string> lines, string paragraph, TextStyle style, double width)
    {
        var (start, end, used) = (0, 0, 0.0);
        for (var i = 0; i < paragraph.Length; i++)
        {
            var step = style.Face.WidthOf(paragraph[i]) * style.Size;
            while (used + step > width + Tolerance && paragraph[i] != ' ' && i > start)
            {
                var stop = end > start ? end : i;
                lines.Add(paragraph[start..stop].TrimEnd(' '));
                start = stop;
                used = style.WidthOf(paragraph.AsSpan(start..i));
            }

            used += step;
            if (MayEndAfter(paragraph, i)) end = i + 1;
        }

        lines.Add(paragraph[start..]);
    }

    private static bool MayEndAfter(string text, int i) => text[i] switch
    {
        ' ' or '@' => true,
        '-' => i > 0 && text[i - 1] != ' ' && i + 1 < text.Length && char.IsLetter(text[i + 1]),
        _ => false,
    };
}
