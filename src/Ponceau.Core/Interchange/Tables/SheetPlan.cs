using System.Globalization;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>A sheet whose table is known: which of its columns holds which member.</summary>
internal sealed class SheetPlan(int order, Sheet sheet, Table table, SheetRow headings)
{
    private static readonly string[] AsideKeys = [.. TableTexts.WaysInBoth("faults").Concat(TableTexts.WaysInBoth("row")).Select(HeadingKey.Of)];
    private static readonly string[] RowKeys = [.. TableTexts.WaysInBoth("row").Select(HeadingKey.Of)];

    private readonly int[] _places = [.. table.Columns.Select(_ => -1)];

    /// <summary>Its place among the sheets.</summary>
    public int Order => order;

    public Sheet Sheet => sheet;
    public Table Table => table;
    public SheetRow Headings => headings;

    /// <summary>Where the file says which row of another file each of its rows replaces; null in a file that replaces nothing.</summary>
    public int? ReplacedRow { get; private set; }

    /// <summary>The columns that hold a member of the table, or are known to hold none.</summary>
    public HashSet<int> Known { get; } = [];

    /// <summary>The columns that say what was wrong with a row, and which row it was.</summary>
    public HashSet<int> Asides { get; } = [];

    public Tally Tally { get; } = new();

    /// <summary>The rows that another file gives anew.</summary>
    public HashSet<int> Replaced { get; } = [];

    /// <summary>The rows with their data: those below the headings in which anything stands.</summary>
    public IEnumerable<SheetRow> DataRows =>
        sheet.Rows.SkipWhile(row => row.Number <= headings.Number).Where(row => !row.IsEmpty && !Replaced.Contains(row.Number));

    /// <summary>Where a column of the table stands in the sheet; null where the sheet lacks it.</summary>
    public int? PlaceOf(int column) => _places[column] < 0 ? null : _places[column];

    /// <summary>Finds the columns; tells what is wrong with the headings.</summary>
    public void Locate(TableFaults faults)
    {
        foreach (var (place, cell) in headings.Cells.Index().Where(each => !each.Item.IsEmpty))
        {
            var key = HeadingKey.Of(cell.Text);
            Known.Add(place);
            if (AsideKeys.Contains(key))
            {
                Asides.Add(place);
                if (RowKeys.Contains(key)) ReplacedRow = place;
            }
            else if (table.ColumnOf(cell.Text) is not { } column)
                faults.AddHeading(this, place, new Wrong("UnknownHeading", ("heading", Wrong.Quote(cell.Text)), ("table", table.Title(CultureInfo.CurrentUICulture))));
            else if (_places[column] >= 0) faults.AddHeading(this, place, new Wrong("HeadingTwice"));
            else _places[column] = place;
        }
        foreach (var (index, column) in table.Columns.Index().Where(each => each.Item.Column.Required && _places[each.Index] < 0))
            faults.AddHeading(this, null, new Wrong("MissingHeading", ("heading", table.Heading(column, CultureInfo.CurrentUICulture))));
    }

    public ColumnFormat FormatAt(int place) =>
        Array.IndexOf(_places, place) is >= 0 and var column ? table.Columns[column].Column.Form.Format : ColumnFormat.Text;

    /// <summary>The heading as the file has it; the letters of the column where it has none.</summary>
    public string HeadingAt(int place) => headings[place].Text is { Length: > 0 } heading ? Wrong.Quote(heading) : Letters(place);

    /// <summary>A to Z, AA and so on.</summary>
    public static string Letters(int place) => place < 26 ? $"{(char)('A' + place)}" : Letters(place / 26 - 1) + (char)('A' + place % 26);
}
