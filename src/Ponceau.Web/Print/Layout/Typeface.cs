using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Ponceau.Web.Print.Layout;

/// <summary>A face of Inter, the font of the pages too, that lies inside the assembly: what it can draw, and how wide.</summary>
public sealed class Typeface
{
    public static readonly Typeface Regular = new("Inter-Regular.ttf");
    public static readonly Typeface SemiBold = new("Inter-SemiBold.ttf");

    private const float Lacking = -1;

    private readonly Lazy<(byte[] File, TrueTypeFont Font)> _font;

    /// <summary>By character, in shares of the size; not a number until it was asked for.</summary>
    private readonly float[] _widths = new float[char.MaxValue + 1];

    private Typeface(string resource)
    {
        _font = new(() => Read(resource));
        Array.Fill(_widths, float.NaN);
    }

    internal byte[] File => _font.Value.File;

    public bool Has(char character) => Known(character) >= 0;

    /// <summary>How far a character moves the pen, in shares of the size; that of the placeholder where the face lacks it.</summary>
    public double WidthOf(char character) => Known(character) is var width and >= 0 ? width : Known(PrintableText.Placeholder);

    private float Known(char character)
    {
        if (float.IsNaN(_widths[character])) _widths[character] = Measure(character);
        return _widths[character];
    }

    // Two threads that ask at once write the same number.
    private float Measure(char character)
    {
        var font = _font.Value.Font;
        lock (font) return font.TryGetAdvanceWidth(character, out var width) ? (float)(width / font.GetUnitsPerEm()) : Lacking;
    }

    private static (byte[], TrueTypeFont) Read(string resource)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(resource)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return (file, TrueTypeFontParser.Parse(new TrueTypeDataBytes(file)));
    }
}
