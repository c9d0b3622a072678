using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Graphics.Operations.TextPositioning;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Writer;

namespace Ponceau.Web.Print.Layout;

/// <summary>Draws on one page. Places are in points from its left and from its top.</summary>
public sealed class Pen
{
    private readonly PdfPageBuilder _page;
    private readonly FontBook _fonts;
    private readonly FontNames _names;
    private byte? _textGray;
    private byte? _lineGray;

    internal Pen(PdfPageBuilder page, FontBook fonts)
    {
        _page = page;
        _fonts = fonts;
        _names = new FontNames(page);
    }

    /// <summary>One line, of which <paramref name="x"/> is the left end, the middle or the right end, and <paramref name="top"/> the top.</summary>
    public void Text(string text, double x, double top, TextStyle style, TextAlign align = TextAlign.Left)
    {
        var line = PrintableText.Of(text, style.Face);
        if (line.Length == 0) return;
        if (align != TextAlign.Left) x -= style.WidthOf(line) / (align == TextAlign.Center ? 2 : 1);
        if (_textGray != style.Gray) _page.SetTextAndFillColor(style.Gray, style.Gray, style.Gray);
        _textGray = style.Gray;
        var operations = _page.CurrentStream.Operations;
        foreach (var (font, codes, width) in _fonts.Write(_names, line, style.Face))
        {
            operations.Add(BeginText.Value);
            operations.Add(new SetFontAndSize(font, style.Size));
            operations.Add(new MoveToNextLineWithOffset(Short(x), Short(Paper.Height - top - style.Baseline)));
            operations.Add(new ShowText(codes));
            operations.Add(EndText.Value);
            x += width * style.Size;
        }
    }

    public void Line(double x1, double y1, double x2, double y2, double thickness = 0.5, byte gray = 0)
    {
        if (_lineGray != gray) _page.SetStrokeColor(gray, gray, gray);
        _lineGray = gray;
        _page.DrawLine(Point(x1, y1), Point(x2, y2), thickness);
    }

    private static PdfPoint Point(double x, double y) => new(Short(x), Short(Paper.Height - y));

    /// <summary>A hundredth of a point is finer than any printer.</summary>
    private static double Short(double points) => Math.Round(points, 2);
}
