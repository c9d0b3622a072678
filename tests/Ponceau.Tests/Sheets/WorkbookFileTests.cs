using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange;
using Ponceau.Tests.Interchange.Tables;
using Table = Ponceau.Core.Interchange.Tables.Table;

namespace Ponceau.Tests.Sheets;

/// <summary>What a spreadsheet makes of our workbooks.</summary>
public class WorkbookFileTests
{
    private static readonly byte[] Exported = Filed.Written(SheetForm.Xlsx, Everything.Records(), Tabled.French);
    private static readonly byte[] Template = Filed.Written(SheetForm.Xlsx, TableWriter.Templates(Table.All, Tabled.English, withReadMe: true), Tabled.English);

    [Fact]
    public void AWorkbook_IsValid()
    {
        foreach (var bytes in (byte[][])[Exported, Template])
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Dates_AreRealDates_AndNumbersThatAreNamesAreTexts()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Exported), isEditable: false);
        var cells = Sheet(document, "Enfants").Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        cells["D2"].CellValue!.Text.ShouldBe("41640");
        cells["D2"].StyleIndex!.Value.ShouldBe(2u);
        cells["A2"].InnerText.ShouldBe("00000001");
        cells["A2"].DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public void Headings_StayInSight()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Exported), isEditable: false);
        Sheet(document, "Familles").Descendants<Pane>().Single().VerticalSplit!.Value.ShouldBe(1);
    }

    [Fact]
    public void ATemplate_HasEverySheet_AndSaysHowToFillThem()
    {
        var sheets = Filed.Sheets(SheetForm.Xlsx, Template);
        sheets.Select(sheet => sheet.Name).ShouldBe(["Read me", .. Table.All.Select(table => table.Title(Tabled.English))]);
        sheets[0].Rows.ShouldContain(row => row[0].Text == "Children" && row[1].Text == "Sex" && row[3].Text == "One of: F, M, X");
        sheets.Skip(1).ShouldAllBe(sheet => sheet.Rows.Count() == 1);
        TableReader.Read(sheets, null, organisation: "CPE").ShouldBeRead().Children.ShouldBeEmpty();
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var workbook = document.WorkbookPart.ShouldNotBeNull();
        var id = workbook.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)workbook.GetPartById(id)).Worksheet.ShouldNotBeNull();
    }
}
