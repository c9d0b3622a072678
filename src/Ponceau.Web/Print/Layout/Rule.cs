namespace Ponceau.Web.Print.Layout;

/// <summary>A line across the width.</summary>
public sealed class Rule(double thickness = 0.5, byte gray = 0, bool staysWithNext = false) : Block
{
    public override bool StaysWithNext => staysWithNext;

    public override double Height(double width) => thickness;

    public override void Draw(Pen pen, Place at) => pen.Line(at.X, at.Top + thickness / 2, at.Right, at.Top + thickness / 2, thickness, gray);
}
