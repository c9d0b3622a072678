namespace Ponceau.Web.Print.Layout;

/// <summary>Keeps a block on one page, unless it is higher than half of one.</summary>
public sealed class Together(Block block) : Block
{
    public override double Height(double width) => block.Height(width);

    public override void Draw(Pen pen, Place at) => block.Draw(pen, at);

    public override Pieces Cut(double width, double room) =>
        Fits(width, room) || Height(width) > Paper.Room / 2 ? block.Cut(width, room) : new Pieces(null, this);

    public override Pieces Force() => block.Force();
}
