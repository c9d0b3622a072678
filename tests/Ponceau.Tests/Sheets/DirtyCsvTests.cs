using System.Text;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange.Tables;

namespace Ponceau.Tests.Sheets;

/// <summary>CSV files as programs save them.</summary>
public class DirtyCsvTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly IReadOnlyList<Child> Clean = Read(Encoding.UTF8.GetBytes(new Grid().Csv())).ShouldBeRead().Children;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with its mark", "windows-1252", "utf-16", "utf-16 with the other mark"];

    [Theory, MemberData(nameof(Encodings))]
    public void AnyEncoding_IsUnderstood(string encoding)
    {
        // Windows-1252 has its own sign for the typographic apostrophe.
        byte[] bytes = encoding switch
        {
            "utf-8 with its mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(new Grid().Csv())],
            "windows-1252" => Windows.GetBytes(new Grid().Csv()),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(new Grid().Csv('\t'))],
            "utf-16 with the other mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(new Grid().Csv('\t'))],
            _ => Encoding.UTF8.GetBytes(new Grid().Csv()),
        };
        Read(bytes).ShouldBeRead().Children.ShouldBe(Clean);
        Clean[1].FirstName.ShouldBe("Zoé");
    }

    [Theory]
    [InlineData(';', "\r\n")]
    [InlineData(',', "\n")]
    [InlineData('\t', "\r\n")]
    [InlineData(';', "\r")]
    public void AnySigns_AreUnderstood(char delimiter, string newLine) => Read(new Grid().Csv(delimiter, newLine)).ShouldBeRead().Children.ShouldBe(Clean);

    [Theory]
    [InlineData("sep=,\r\n", ',')]
    [InlineData("\r\n\r\n", ';')]
    public void LinesAbove_ArePassedOver(string above, char delimiter) => Read(above + new Grid().Csv(delimiter)).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void NoEndOfTheLastLine_IsFine() => Read(new Grid().Csv().TrimEnd()).ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void Rows_AreCountedAsASpreadsheetDoes()
    {
        var csv = new Grid().With("B2", "Bégin\nCôté").With("D3", "x").Insert(3).Csv();
        Read(csv).ShouldBeRefusedAt("enfants D4");
        Read("sep=;\r\n" + csv).ShouldBeRefusedAt("enfants D4");
    }

    [Theory]
    [InlineData("Bégin", "Bég\"in")]
    [InlineData("Bégin", "\"Bég\"in\"")]
    [InlineData("Bégin", "\"Bégin\" Côté")]
    public void AStrayQuote_IsRefusedAtItsCell(string clean, string dirty) => Read(new Grid().Csv().Replace(clean, dirty)).ShouldBeRefusedAt("enfants B2");

    [Fact]
    public void AQuoteThatIsNeverClosed_IsRefusedWhereItOpens() => Read(new Grid().Csv().Replace("Côté", "\"Côté")).Faults[0].Cell.ShouldBe("B3");

    [Fact]
    public void QuotesOfTheText_AreKept() =>
        Read(new Grid().With("C2", "Alexandre \"Alex\"; dit").Csv()).ShouldBeRead().Children[0].FirstName.ShouldBe("Alexandre \"Alex\"; dit");

    [Fact]
    public void ARowTooLong_IsRefusedWhereItIs() => Read(new Grid().Csv().Replace(";Actif;", ";Actif;;;x")).ShouldBeRefusedAt("enfants M2");

    [Fact]
    public void ARowTooShort_LacksItsLastCells() => Read(new Grid().Csv().Replace(";non;Actif;", "")).ShouldBeRefusedAt("enfants J2");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n;;;\r\n")]
    public void AnEmptyFile_IsRefused(string csv) => Read(csv).ShouldBeRefusedAt("enfants 0");

    [Fact]
    public void AFileOfAnotherName_IsKnownByItsHeadings() =>
        Filed.Read(SheetForm.Csv, Encoding.UTF8.GetBytes(new Grid().Csv()), name: "exportation du 3 mai.csv").ShouldBeRead().Children.ShouldBe(Clean);

    [Fact]
    public void AFileOfAnotherKind_IsRefused() =>
        Filed.Read(SheetForm.Csv, "Produit;Prix\r\nLait;3,99\r\n"u8.ToArray(), name: "epicerie.csv").ShouldBeRefusedAt("epicerie 0");

    [Fact]
    public void AWorkbookNamedCsv_IsRefused() =>
        SheetFile.Open("enfants.csv", SheetForm.Csv, new Grid().File(SheetForm.Xlsx)).Fault.ShouldNotBeNull().Document.ShouldBe("enfants.csv");

    private static Core.Interchange.Tables.TableResult Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    private static Core.Interchange.Tables.TableResult Read(byte[] csv) => Filed.Read(SheetForm.Csv, csv, name: "enfants.csv");
}
