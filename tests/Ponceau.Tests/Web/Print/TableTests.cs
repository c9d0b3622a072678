using System.Diagnostics;
using Ponceau.Web.Language;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Tests.Web.Print;

public sealed class TableTests
{
    private static readonly TableLook Look = new(new TextStyle(Typeface.SemiBold, 8, 10), new TextStyle(Typeface.Regular, 8, 10));

    private static readonly TableColumn[] Columns =
    [
        new("Nº", ColumnWidth.Points(60), TextAlign.Right),
        new("Enfant", ColumnWidth.Share(2)),
        new("Message", ColumnWidth.Share(3)),
        new("État", ColumnWidth.Points(70), TextAlign.Center),
    ];

    /// <summary>The size of a validation report.</summary>
    [Fact]
    public void ThreeThousandRows_StandEachOnce_UnderTheirHeadings_AndAreQuick()
    {
        var clock = Stopwatch.StartNew();
        var file = Print(Enumerable.Range(0, 3000).Select(i => Row($"{i:D5}", "La date de fin précède la date de début ; corrigez l’une ou l’autre.")));
        TestContext.Current.SendDiagnosticMessage($"{clock.ElapsedMilliseconds} ms, {file.Length} bytes");

        var pdf = PrintedPdf.Read(file, "table");

        pdf.Pages.ShouldAllBe(page => page.Contains("Nº Enfant Message État"));
        pdf.Words.Select(word => word.Text).Where(text => text.Length == 5 && text.All(char.IsAsciiDigit)).ShouldBe(Enumerable.Range(0, 3000).Select(i => $"{i:D5}"));
    }

    [Fact]
    public void RowHigherThanAPage_IsCut()
    {
        var words = Enumerable.Range(10000, 3000).Select(i => $"{i}").ToList();

        var pdf = PrintedPdf.Read(Print([Row("un", "court"), Row("deux", string.Join(' ', words)), Row("trois", "court")]));

        pdf.Words.Select(word => word.Text).Where(text => text.Length == 5 && text.All(char.IsAsciiDigit)).ShouldBe(words);
        pdf.Pages[^1].ShouldContain("trois");
    }

    [Fact]
    public void TableWithoutRows_ShowsItsHeadings() => PrintedPdf.Read(Print([])).Pages.ShouldHaveSingleItem().ShouldContain("Enfant");

    private static string[] Row(string number, string message) => [number, "Anaïs Saint-Pierre-Thériault", message, "Refusée"];

    private static byte[] Print(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var sheet = new Sheet("essai", LanguageChoice.French);
        sheet.Add(new SheetSection { Language = LanguageChoice.French, Body = new Table(Columns, rows, Look), PageOf = (page, count) => $"{page}/{count}" });
        return sheet.Build();
    }
}
