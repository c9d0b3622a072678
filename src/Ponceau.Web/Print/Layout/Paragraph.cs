namespace Ponceau.Web.Print.Layout;

/// <summary>A text in as many lines as it needs; it can be cut between any two.</summary>
public sealed class Paragraph : Block
{
    private readonly string _text;
    private readonly TextStyle _style;
    private readonly TextAlign _align;
    private readonly bool _staysWithNext;
    private (double Width, IReadOnlyList<string> Lines)? _set;

    public Paragraph(string text, TextStyle style, TextAlign align = TextAlign.Left, bool staysWithNext = false)
    {
        _text = text;
        _style = style;
        _align = align;
        _staysWithNext = staysWithNext;
    }

    private Paragraph(Paragraph whole, double width, IReadOnlyList<string> lines)
        : this(string.Join('\n', lines), whole._style, whole._align) => _set = (width, lines);

    public override bool StaysWithNext => _staysWithNext;

    public override double Height(double width) => Lines(width).Count * _style.Leading;

    public override void Draw(Pen pen, Place at)
    {
        var x = _align switch { TextAlign.Center => at.X + at.Width / 2, TextAlign.Right => at.Right, _ => at.X };
        foreach (var line in Lines(at.Width))
        {
            pen.Text(line, x, at.Top, _style, _align);
            at = at.Below(_style.Leading);
        }
    }

    public override Pieces Cut(double width, double room)
    {
        if (Fits(width, room)) return new Pieces(this, null);
        var lines = Lines(width);
        var fitting = Math.Max(0, (int)(room / _style.Leading));
        if (fitting == 0 || _staysWithNext) return new Pieces(null, this);
        return new Pieces(new Paragraph(this, width, [.. lines.Take(fitting)]), new Paragraph(this, width, [.. lines.Skip(fitting)]));
    }

    private IReadOnlyList<string> Lines(double width)
    {
        if (_set is { } set && set.Width == width) return set.Lines;
        var lines = TextLines.Of(_text, _style, width);
        _set = (width, lines);
        return lines;
    }
}
