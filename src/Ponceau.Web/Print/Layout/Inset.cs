namespace Ponceau.Web.Print.Layout;

/// <summary>A block with room at its left and its right.</summary>
public sealed class Inset(Block block, double side) : Block
{
    public override double Height(double width) => block.Height(width - 2 * side);

    public override void Draw(Pen pen, Place at) => block.Draw(pen, new Place(at.X + side, at.Top, at.Width - 2 * side));

    public override Pieces Cut(double width, double room) =>
        block.Cut(width - 2 * side, room) is var (head, rest) ? new Pieces(Around(head), Around(rest)) : default;

    private Inset? Around(Block? piece) => piece is null ? null : new Inset(piece, side);
}
