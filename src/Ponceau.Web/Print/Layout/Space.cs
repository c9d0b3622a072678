namespace Ponceau.Web.Print.Layout;

/// <summary>Room between two blocks; there is none at the top or the foot of a page.</summary>
public sealed class Space(double height) : Block
{
    public override double Height(double width) => height;

    public override void Draw(Pen pen, Place at)
    {
    }

    public override Pieces Cut(double width, double room) => new(Fits(width, room) ? this : null, null);
}
