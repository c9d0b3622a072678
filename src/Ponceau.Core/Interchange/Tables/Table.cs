using System.Globalization;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>
/// How the records of one kind stand in a sheet: a column for each member that <c>ponceau/1</c> has for them. What is read goes through the document's
/// own readers, so that values, words and references are judged in one place; this says only which member stands where and how it is written.
/// </summary>
public sealed partial class Table
{
    private readonly Dictionary<string, int> _columns;

    private Table(string code, params IReadOnlyList<Part> parts)
    {
        (Code, Parts, Columns) = (code, parts, [.. PlacedColumn.Of(parts)]);
        _columns = new(
            from each in Columns.Index()
            from heading in Headings(each.Item).Distinct()
            select KeyValuePair.Create(heading, each.Index));
    }

    /// <summary>The member of <c>ponceau/1</c> that holds such records; contacts and agreements stand inside of others there.</summary>
    public string Code { get; }

    internal IReadOnlyList<Part> Parts { get; }

    internal IReadOnlyList<PlacedColumn> Columns { get; }

    /// <summary>The sheet's name.</summary>
    public string Title(CultureInfo language) => TableTexts.Get(Code, language);

    /// <summary>The table whose name this is, in either language or in code.</summary>
    public static Table? Named(string name)
    {
        var key = HeadingKey.Of(name);
        return All.FirstOrDefault(table => TableTexts.WaysInBoth($"{table.Code}.names").Append(table.Code)
            .Concat([table.Title(TableTexts.French), table.Title(TableTexts.English)]).Select(HeadingKey.Of).Contains(key));
    }

    /// <summary>The one table whose headings these are; null where there is none, or several.</summary>
    internal static Table? WithHeadings(SheetRow row)
    {
        var possible = All.Where(table => table.IsHeadings(row)).ToList();
        var most = possible.Count == 0 ? 0 : possible.Max(table => table.Known(row));
        return possible.Where(table => table.Known(row) == most).ToList() is [var only] ? only : null;
    }

    /// <summary>True where most of what stands in a row is a heading of the table.</summary>
    internal bool IsHeadings(SheetRow row) => Known(row) is > 0 and var known && 2 * known >= row.Cells.Count(cell => !cell.IsEmpty);

    internal string Heading(PlacedColumn column, CultureInfo language) => TableTexts.Get($"{Code}.{column.Path}", language);

    /// <summary>Which column a heading names; null where none.</summary>
    internal int? ColumnOf(string heading) => _columns.TryGetValue(HeadingKey.Of(heading), out var index) ? index : null;

    /// <summary>The column that holds a member, or a part of one, by its JSON pointer from the record; null where no column does.</summary>
    internal int? ColumnAt(string pointer)
    {
        var path = pointer.TrimStart('/').Replace("schedule/weeks/0", $"schedule/{ScheduleColumns.First}").Replace("schedule/weeks/1", $"schedule/{ScheduleColumns.Second}");
        for (; path.Length > 0; path = path.LastIndexOf('/') is > 0 and var cut ? path[..cut] : "")
            if (Columns.Index().FirstOrDefault(each => each.Item.Path == path.Replace('/', '.')) is { Item: not null } found) return found.Index;
        return null;
    }

    public override string ToString() => $"Table {Code}";

    private int Known(SheetRow row) => row.Cells.Count(cell => ColumnOf(cell.Text) is not null);

    private IEnumerable<string> Headings(PlacedColumn column) =>
        new[] { column.Path, Heading(column, TableTexts.French), Heading(column, TableTexts.English) }.Select(HeadingKey.Of);
}
