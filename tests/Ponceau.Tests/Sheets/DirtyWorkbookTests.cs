using System.IO.Compression;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange.Tables;
using static Ponceau.Tests.Sheets.RawWorkbook;

namespace Ponceau.Tests.Sheets;

/// <summary>Workbooks as spreadsheets save them.</summary>
public class DirtyWorkbookTests
{
    private static readonly IReadOnlyList<Child> Clean = Read(new Grid().Workbook()).ShouldBeRead().Children;

    [Fact]
    public void NumbersDatesAndFlags_OfTheirOwnTypes_AreUnderstood() =>
        Read(Typed(Number("21"), Number("41739", 1), Flag(false), Number("1.201404101002E12"))).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void DatesOf1904_AreUnderstood() =>
        Read(Typed(Number("21"), Number("40277", 1), Flag(false), Number("1201404101002"), is1904: true)).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void ADateShownAsANumber_IsRefused() => Read(Typed(Number("21"), Number("41739"), Flag(false), Number("1201404101002"))).ShouldBeRefusedAt("Enfants D2");

    [Fact]
    public void ADateWithATime_IsRefused() => Read(Typed(Number("21"), Number("41739.5", 1), Flag(false), Number("1201404101002"))).ShouldBeRefusedAt("Enfants D2");

    [Fact]
    public void AnErrorCell_IsRefused() =>
        Read(Typed(Number("21"), Error("#N/A"), Error("#REF!"), Number("1201404101002"))).ShouldBeRefusedAt("Enfants D2", "Enfants F2");

    [Fact]
    public void AFormula_IsItsValue() => Read(Edited("B2", Formula("UPPER(\"x\")", "Bégin"))).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void SharedAndRichTexts_AreUnderstood()
    {
        var workbook = new RawWorkbook();
        var rows = new Grid().Rows.Select(row => row.Select(text => text.Length > 0 ? workbook.Shared(text) : "").ToList()).ToList();
        Read(workbook.With("Enfants", rows)).ShouldBeRead().Children.ShouldBe(Clean);
    }

    [Fact]
    public void AMergedHeading_LeavesColumnsWithoutOne() =>
        Read(new RawWorkbook().With("Enfants", new Grid().With("K1", "").With("K2", "Ours").Cells(), after: "<mergeCells count=\"1\"><mergeCell ref=\"J1:K1\"/></mergeCells>"))
            .ShouldBeRefusedAt("Enfants K2");

    [Fact]
    public void AHiddenSheet_IsRefused_UnlessItIsEmpty()
    {
        Read(new Grid().Workbook().With("Familles", [[Text("No de la famille")]], "hidden")).ShouldBeRefusedAt("Familles 0");
        Read(new Grid().Workbook().With("Listes", [], "veryHidden")).ShouldBeRead().Children.ShouldBe(Clean);
    }

    [Fact]
    public void AnUnknownSheet_IsRefused_UnlessItIsEmpty()
    {
        Read(new Grid().Workbook().With("Menus", [[Text("Lundi"), Text("Soupe")]])).ShouldBeRefusedAt("Menus 0");
        Read(new Grid().Workbook().With("Feuil2", []).With("Lisez-moi", [[Text("Bonjour")]])).ShouldBeRead().Children.ShouldBe(Clean);
    }

    [Theory]
    [InlineData("ENFANTS")]
    [InlineData("Children")]
    [InlineData("dossiers enfants")]
    [InlineData("Feuil1")]
    public void ASheet_IsKnownByItsNameOrItsHeadings(string name) => Read(new Grid { Name = name }.Workbook()).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void SheetsInAnyOrder_ReferToOneAnother()
    {
        var sheets = Tabled.Written(Interchange.Everything.Records());
        var there = Filed.Read(SheetForm.Xlsx, Filed.Written(SheetForm.Xlsx, [.. sheets.Reverse()], Tabled.French)).ShouldBeRead();
        Interchange.Everything.Written(there).ShouldBe(Interchange.Everything.Document());
    }

    [Fact]
    public void RowsLeftOut_KeepTheirNumbers() =>
        Read(new RawWorkbook().With("Enfants", [.. new Grid().With("D3", "x").Insert(2).Insert(2).Cells()])).ShouldBeRefusedAt("Enfants D5");

    [Fact]
    public void NoWorkbook_IsRefused()
    {
        byte[] whole = new Grid().File(SheetForm.Xlsx);
        foreach (var bytes in (byte[][])[[], [1, 2, 3], whole[..(whole.Length / 2)], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .. Broken()])
            SheetFile.Open("a.xlsx", SheetForm.Xlsx, bytes).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void AFileThatWouldFillTheMemory_IsNotOpened()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++) entry.Write(zeros);
        }
        SheetFile.Open("a.xlsx", SheetForm.Xlsx, stream.ToArray()).Fault.ShouldNotBeNull();
        SheetFile.Open("a.zip", SheetForm.Zip, stream.ToArray()).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void Times_OfTheirOwnType_AreUnderstood()
    {
        string[] headings = ["Identifiant", "Nom", "Type de service", "No de division", "No d’installation", "Ouvre à"];
        var workbook = new RawWorkbook().With("Composantes", [headings.Select(Text), [Text("a"), Text("A"), Text("cpe"), Number("7"), Number("30054568"), Number("0.3125", 2)]]);
        var component = Read(workbook).ShouldBeRead().Components.Single();
        component.Opens.ShouldBe(new TimeOnly(7, 30));
        component.Division.Text.ShouldBe("00000007");
    }

    /// <summary>The first child with cells of other types: its number, birth date, place of birth and NIREC.</summary>
    private static RawWorkbook Typed(string number, string birth, string born, string nirec, bool is1904 = false)
    {
        var rows = new Grid().Cells().Select(row => row.ToList()).ToList();
        (rows[1][0], rows[1][3], rows[1][5], rows[1][6]) = (number, birth, born, nirec);
        return new RawWorkbook { Is1904 = is1904 }.With("Enfants", rows);
    }

    private static RawWorkbook Edited(string cell, string xml)
    {
        var rows = new Grid().Cells().Select(row => row.ToList()).ToList();
        rows[int.Parse(cell[1..]) - 1][cell[0] - 'A'] = xml;
        return new RawWorkbook().With("Enfants", rows);
    }

    /// <summary>Workbooks whose parts are no XML, or lack.</summary>
    private static IEnumerable<byte[]> Broken()
    {
        foreach (var part in (string[])["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
        {
            using var stream = new MemoryStream();
            stream.Write(new Grid().File(SheetForm.Xlsx));
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            {
                zip.GetEntry(part).ShouldNotBeNull().Delete();
                using var entry = new StreamWriter(zip.CreateEntry(part).Open());
                entry.Write("<worksheet><sheetData><row");
            }
            yield return stream.ToArray();
        }
    }

    private static TableResult Read(RawWorkbook workbook) => Filed.Read(SheetForm.Xlsx, workbook.Bytes(), name: "classeur.xlsx");
}
