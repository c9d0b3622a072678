namespace Ponceau.Web.Print.Layout;

/// <summary>How wide a column is: so many points, or a share of what the others leave.</summary>
public readonly record struct ColumnWidth
{
    private readonly double _points;
    private readonly double _share;

    private ColumnWidth(double points, double share) => (_points, _share) = (points, share);

    public static ColumnWidth Points(double points) => new(points, 0);

    public static ColumnWidth Share(double share = 1) => new(0, share);

    internal static double[] In(double width, IReadOnlyList<ColumnWidth> columns, double gap)
    {
        var left = width - columns.Sum(column => column._points) - gap * (columns.Count - 1);
        var shares = columns.Sum(column => column._share);
        return [.. columns.Select(column => column._share > 0 ? left * column._share / shares : column._points)];
    }
}

/// <summary>Blocks beside each other, from the same top.</summary>
public sealed class Columns(IReadOnlyList<ColumnWidth> columns, double gap, IReadOnlyList<Block> blocks) : Block
{
    public override double Height(double width) => ColumnWidth.In(width, columns, gap).Zip(blocks, (each, block) => block.Height(each)).Max();

    public override void Draw(Pen pen, Place at)
    {
        var x = at.X;
        foreach (var (width, block) in ColumnWidth.In(at.Width, columns, gap).Zip(blocks))
        {
            block.Draw(pen, new Place(x, at.Top, width));
            x += width + gap;
        }
    }

    public override Pieces Cut(double width, double room)
    {
        if (Fits(width, room)) return new Pieces(this, null);
        var cut = ColumnWidth.In(width, columns, gap).Zip(blocks, (each, block) => block.Cut(each, room)).ToList();
        return cut.Exists(pieces => pieces.Head is null && pieces.Rest is not null)
            ? new Pieces(null, this)
            : new Pieces(With(cut.Select(pieces => pieces.Head)), With(cut.Select(pieces => pieces.Rest)));
    }

    private Columns With(IEnumerable<Block?> others) => new(columns, gap, [.. others.Select(block => block ?? Stack.Empty)]);
}
