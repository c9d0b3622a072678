namespace Ponceau.Web.Print.Layout;

/// <summary>Blocks one under the other.</summary>
public sealed class Stack(IReadOnlyList<Block> blocks) : Block
{
    public static readonly Stack Empty = new([]);

    public override double Height(double width) => blocks.Sum(block => block.Height(width));

    public override void Draw(Pen pen, Place at)
    {
        foreach (var block in blocks)
        {
            block.Draw(pen, at);
            at = at.Below(block.Height(at.Width));
        }
    }

    public override Pieces Cut(double width, double room)
    {
        var head = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var (fits, rest) = blocks[i].Cut(width, room);
            if (fits is not null) head.Add(fits);
            if (rest is not null) return fits is null ? Between(head, i) : new Pieces(new Stack(head), new Stack([rest, .. blocks.Skip(i + 1)]));
            room -= fits?.Height(width) ?? 0;
        }

        return new Pieces(this, null);
    }

    public override Pieces Force()
    {
        var first = 0;
        while (first < blocks.Count - 1 && (blocks[first].StaysWithNext || blocks[first] is Space)) first++;
        var (head, rest) = blocks[first].Force();
        var left = (Block[])[.. rest is null ? [] : (Block[])[rest], .. blocks.Skip(first + 1)];
        return new Pieces(new Stack([.. blocks.Take(first), .. head is null ? [] : (Block[])[head]]), left.Length == 0 ? null : new Stack(left));
    }

    /// <summary>The page ends before a block, or before the headings that stand over it.</summary>
    private Pieces Between(List<Block> head, int next)
    {
        var headings = head.FindLastIndex(block => !block.StaysWithNext && block is not Space) + 1;
        while (headings < head.Count && head[headings] is Space) headings++;
        next -= head.Count - headings;
        var rest = new Stack([.. blocks.Skip(next).SkipWhile(block => block is Space)]);
        return headings == 0 || head[..headings].TrueForAll(block => block is Space) ? new Pieces(null, rest) : new Pieces(new Stack(head[..headings]), rest);
    }
}
