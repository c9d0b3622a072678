using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Writes records as tables, in the order of the document <c>ponceau/1</c>, with the headings and words of a language.</summary>
public static class TableWriter
{
    /// <summary>One sheet for each table, its headings first. What is to be written to one CSV file is one of them.</summary>
    /// <param name="withAccessCodes">The access codes have a column only where they are asked for by name.</param>
    public static IReadOnlyList<Sheet> Sheets(IEnumerable<Table> tables, RecordSet records, CultureInfo language, bool withAccessCodes = false) =>
        [.. tables.Select(table => SheetOf(table, records, language, withAccessCodes))];

    /// <summary>Sheets with headings alone; before them, where there is room for it, one that says how they are filled in.</summary>
    public static IReadOnlyList<Sheet> Templates(IReadOnlyList<Table> tables, CultureInfo language, bool withReadMe)
    {
        var empty = Sheets(tables, new RecordSet { Organisation = new Organisation("") }, language).Select(sheet => sheet with { Rows = sheet.Rows.Take(1) });
        return withReadMe ? [ReadMe.Sheet(tables, language), .. empty] : [.. empty];
    }

    private static Sheet SheetOf(Table table, RecordSet records, CultureInfo language, bool withAccessCodes)
    {
        var columns = table.Columns.Index().Where(each => withAccessCodes || each.Item.Path != "accessCode").ToList();
        return new Sheet("", table.Title(language), Rows())
        {
            Formats = [.. columns.Select(each => each.Item.Column.Form.Format)],
        };

        IEnumerable<SheetRow> Rows()
        {
            yield return new SheetRow(1, [.. columns.Select(each => Cell.OfText(table.Heading(each.Item, language)))]);
            using var writer = new RowWriter(table, language);
            foreach (var (index, write) in TableRows.Of(table, records).Index())
            {
                var cells = writer.Write(write);
                yield return new SheetRow(index + 2, [.. columns.Select(each => cells[each.Index])]);
            }
        }
    }
}
