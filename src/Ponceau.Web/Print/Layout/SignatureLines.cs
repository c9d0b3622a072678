namespace Ponceau.Web.Print.Layout;

/// <summary>A line to sign on, and one for the date, with what stands under them.</summary>
public sealed record Signature(string Under, string Date);

/// <summary>Lines to sign on, beside each other, with room above them for a hand.</summary>
public sealed class SignatureLines(IReadOnlyList<Signature> signatures, TextStyle style, double room = 26) : Block
{
    private const double Gap = 24;
    private const double DateWidth = 74;
    private const double DateGap = 10;

    public override double Height(double width) => room + Captions().Max(caption => caption.Height(NameWidth(width)));

    public override void Draw(Pen pen, Place at)
    {
        var (name, line) = (NameWidth(at.Width), at.Top + room - 2);
        foreach (var (signature, caption) in signatures.Zip(Captions()))
        {
            var date = at.X + name + DateGap;
            pen.Line(at.X, line, at.X + name, line);
            caption.Draw(pen, new Place(at.X, at.Top + room, name));
            pen.Line(date, line, date + DateWidth, line);
            pen.Text(signature.Date, date, at.Top + room, style);
            at = at with { X = date + DateWidth + Gap };
        }
    }

    private double NameWidth(double width) => (width - Gap * (signatures.Count - 1)) / signatures.Count - DateWidth - DateGap;

    private List<Paragraph> Captions() => [.. signatures.Select(signature => new Paragraph(signature.Under, style))];
}
