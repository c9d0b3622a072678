namespace Ponceau.Web.Print.Layout;

/// <summary>Something that stands on paper: it knows how high it is in a width, where it can be cut at the end of a page, and how it is drawn.</summary>
public abstract class Block
{
    /// <summary>A heading is never the last thing of a page.</summary>
    public virtual bool StaysWithNext => false;

    public abstract double Height(double width);

    public abstract void Draw(Pen pen, Place at);

    /// <summary>What of the block fits into a room and what is left; as a whole or not at all, unless the block says otherwise.</summary>
    public virtual Pieces Cut(double width, double room) => Fits(width, room) ? new Pieces(this, null) : new Pieces(null, this);

    /// <summary>The same where nothing fits on a whole page: the least that can be drawn, as far as the page goes.</summary>
    public virtual Pieces Force() => new(this, null);

    protected bool Fits(double width, double room) => Height(width) <= room + 0.01;
}

/// <summary>A block cut in two.</summary>
/// <param name="Head">What fits; null where nothing does.</param>
/// <param name="Rest">What goes on the next page; null where nothing is left.</param>
public readonly record struct Pieces(Block? Head, Block? Rest);

/// <summary>Where a block is drawn.</summary>
public readonly record struct Place(double X, double Top, double Width)
{
    public double Right => X + Width;

    public Place Below(double height) => this with { Top = Top + height };
}
