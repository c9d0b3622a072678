using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ponceau.Core.Interchange.Tables;
using Sheet = Ponceau.Core.Interchange.Tables.Sheet;

namespace Ponceau.Sheets;

/// <summary>Writes sheets as a workbook (.xlsx), row by row: headings that stay in sight, real dates, and columns of text that keep their zeros.</summary>
internal static class WorkbookFile
{
    /// <summary>Before it Excel counts a day that never was, 29 February 1900: an earlier date is written as a text.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        WorkbookStyles.AddTo(workbook);
        var entries = new List<DocumentFormat.OpenXml.Spreadsheet.Sheet>();
        foreach (var (index, sheet) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            entries.Add(new() { Name = sheet.Name, SheetId = (uint)index + 1, Id = workbook.GetIdOfPart(part) });
        }
        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(entries));
    }

    private static void WriteSheet(WorksheetPart part, Sheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        if (sheet.Formats.Count > 0) writer.WriteElement(new Columns(sheet.Formats.Index().Select(each => ColumnOf(each.Index, each.Item))));
        writer.WriteStartElement(new SheetData());
        foreach (var row in sheet.Rows) WriteRow(writer, row);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Column ColumnOf(int index, ColumnFormat format) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = format == ColumnFormat.Text ? 22 : 14, CustomWidth = true, Style = WorkbookStyles.Of(format) };

    private static void WriteRow(OpenXmlWriter writer, SheetRow row)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)row.Number });
        foreach (var (index, cell) in row.Cells.Index())
            if (!cell.IsEmpty) WriteCell(writer, $"{Letters(index)}{row.Number}", cell, row.Number == 1);
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, string place, Core.Interchange.Tables.Cell cell, bool isHeading)
    {
        var number = cell.Kind switch
        {
            CellKind.Number => cell.Number,
            CellKind.Moment when cell.Moment >= FirstDay => cell.Moment.ToOADate(),
            _ => (double?)null,
        };
        var style = isHeading ? WorkbookStyles.Heading
            : WorkbookStyles.Of(cell.Kind == CellKind.Moment && number is not null ? ColumnFormat.Date : number is not null ? ColumnFormat.Number : ColumnFormat.Text);
        if (number is { } value)
        {
            writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = place, StyleIndex = style });
            writer.WriteElement(new CellValue(value.ToString("R", CultureInfo.InvariantCulture)));
        }
        else
        {
            writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = place, StyleIndex = style, DataType = CellValues.InlineString });
            writer.WriteElement(new InlineString(new Text(WorkbookText.Written(TextOf(cell))) { Space = SpaceProcessingModeValues.Preserve }));
        }
        writer.WriteEndElement();
    }

    private static string TextOf(Core.Interchange.Tables.Cell cell) => cell.Kind switch
    {
        CellKind.Moment => cell.Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Flag => cell.Flag ? "1" : "0",
        _ => cell.Text,
    };

    private static string Letters(int place) => place < 26 ? $"{(char)('A' + place)}" : Letters(place / 26 - 1) + (char)('A' + place % 26);
}
