namespace Ponceau.Web.Print.Layout;

/// <summary>A column of a table, under its heading.</summary>
public sealed record TableColumn(string Heading, ColumnWidth Width, TextAlign Align = TextAlign.Left);

/// <summary>How a table is set.</summary>
/// <param name="IsGrid">Lines between the columns too, and around.</param>
public sealed record TableLook(TextStyle Head, TextStyle Body, double PadX = 4, double PadY = 3, bool IsGrid = false, byte LineGray = 150);

/// <summary>Rows of texts with lines between. It is cut between two rows, and its headings stand again on each page; only a row that is very high is cut itself.</summary>
public sealed class Table : Block
{
    /// <summary>A row that is higher than this would leave too much of a page empty.</summary>
    private const double High = 150;

    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly TableLook _look;
    private readonly TableRow _head;
    private readonly ArraySegment<TableRow> _rows;

    public Table(IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<string>> rows, TableLook look)
    {
        _columns = columns;
        _look = look;
        _head = new TableRow(columns, [.. columns.Select(column => column.Heading)], look.Head, look);
        _rows = rows.Select(cells => new TableRow(columns, cells, look.Body, look)).ToArray();
    }

    private Table(Table whole, ArraySegment<TableRow> rows)
    {
        _columns = whole._columns;
        _look = whole._look;
        _head = whole._head;
        _rows = rows;
    }

    public override double Height(double width) => _head.Height(width) + _rows.Sum(row => row.Height(width));

    public override void Draw(Pen pen, Place at)
    {
        var top = at.Top;
        if (_look.IsGrid) Line(pen, at);
        foreach (var row in (IEnumerable<TableRow>)[_head, .. _rows])
        {
            row.Draw(pen, at);
            at = at.Below(row.Height(at.Width));
            Line(pen, at, row == _head ? 0.75 : 0.4);
        }

        if (_look.IsGrid) DrawUprights(pen, at, top);
    }

    public override Pieces Cut(double width, double room)
    {
        room -= _head.Height(width);
        for (var i = 0; i < _rows.Count; i++)
        {
            var height = _rows[i].Height(width);
            if (height > room + 0.01) return CutAt(i, width, room);
            room -= height;
        }

        return room < 0 ? new Pieces(null, this) : new Pieces(this, null);
    }

    private Pieces CutAt(int row, double width, double room)
    {
        if (_rows[row].Height(width) > High && _rows[row].Cut(width, room) is (TableRow head, TableRow rest))
            return new Pieces(new Table(this, (TableRow[])[.. _rows[..row], head]), new Table(this, (TableRow[])[rest, .. _rows[(row + 1)..]]));
        return row == 0 ? new Pieces(null, this) : new Pieces(new Table(this, _rows[..row]), new Table(this, _rows[row..]));
    }

    private void Line(Pen pen, Place at, double thickness = 0.4) => pen.Line(at.X, at.Top, at.Right, at.Top, thickness, _look.LineGray);

    private void DrawUprights(Pen pen, Place at, double top)
    {
        var x = at.X;
        foreach (var width in (IEnumerable<double>)[.. ColumnWidth.In(at.Width, [.. _columns.Select(column => column.Width)], 0), 0])
        {
            pen.Line(x, top, x, at.Top, 0.4, _look.LineGray);
            x += width;
        }
    }
}
