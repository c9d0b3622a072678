namespace Ponceau.Web.Print.Layout;

/// <summary>How a text is set.</summary>
/// <param name="Size">In points.</param>
/// <param name="Leading">From one line to the next, in points.</param>
/// <param name="Gray">0 for black to 255 for white.</param>
public sealed record TextStyle(Typeface Face, double Size, double Leading, byte Gray = 0)
{
    /// <summary>The height of a capital of Inter, in shares of the size.</summary>
    private const double Capital = 0.727;

    /// <summary>From the top of a line down to its foot, so that capitals stand in the middle of it.</summary>
    internal double Baseline => (Leading + Capital * Size) / 2;

    /// <summary>How wide a line that is already printable runs.</summary>
    public double WidthOf(ReadOnlySpan<char> line)
    {
        var width = 0.0;
        foreach (var character in line) width += Face.WidthOf(character);
        return width * Size;
    }
}

/// <summary>Where the lines of a text stand in their width.</summary>
public enum TextAlign
{
    Left,
    Center,
    Right,
}
