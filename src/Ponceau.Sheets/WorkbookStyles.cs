using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>The four looks of a cell.</summary>
internal static class WorkbookStyles
{
    public const uint Heading = 4;

    private const uint DateFormat = 164;
    private const uint TextFormat = 49;

    public static uint Of(ColumnFormat format) => format switch
    {
        ColumnFormat.Text => 1,
        ColumnFormat.Date => 2,
        ColumnFormat.Number => 3,
    };

    public static void AddTo(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 0 },
            new CellFormat { NumberFormatId = TextFormat, FontId = 1, ApplyFont = true, ApplyNumberFormat = true }));
}
