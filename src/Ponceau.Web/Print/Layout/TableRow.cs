namespace Ponceau.Web.Print.Layout;

/// <summary>A row of a table.</summary>
internal sealed class TableRow : Block
{
    private readonly TableLook _look;
    private readonly Columns _cells;
    private (double Width, double Height)? _measured;

    public TableRow(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> cells, TextStyle style, TableLook look)
        : this(Cells(columns, cells, style, look), look)
    {
    }

    private TableRow(Columns cells, TableLook look)
    {
        _cells = cells;
        _look = look;
    }

    public override double Height(double width)
    {
        if (_measured is not { } measured || measured.Width != width) _measured = measured = (width, _cells.Height(width) + 2 * _look.PadY);
        return measured.Height;
    }

    public override void Draw(Pen pen, Place at) => _cells.Draw(pen, at.Below(_look.PadY));

    public override Pieces Cut(double width, double room) =>
        _cells.Cut(width, room - 2 * _look.PadY) is (Columns head, Columns rest) ? new Pieces(new TableRow(head, _look), new TableRow(rest, _look)) : new Pieces(null, this);

    private static Columns Cells(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> cells, TextStyle style, TableLook look) =>
        new([.. columns.Select(column => column.Width)], 0, [.. columns.Zip(cells, (column, cell) => new Inset(new Paragraph(cell, style, column.Align), look.PadX))]);
}
