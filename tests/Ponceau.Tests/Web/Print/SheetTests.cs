using System.Globalization;
using Ponceau.Web.Language;
using Ponceau.Web.Print.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Ponceau.Tests.Web.Print;

public sealed class SheetTests
{
    private static readonly TextStyle Body = new(Typeface.Regular, 9, 12);
    private static readonly TextStyle Heading = new(Typeface.SemiBold, 10, 14);

    /// <summary>PdfPig writes a font's composite glyphs wrong; ours has none (Print/Fonts/README.md).</summary>
    [Fact]
    public void PrintedGlyphs_AreThoseOfTheFont()
    {
        var font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(Typeface.Regular.File));
        using var pdf = Open(Section(new Paragraph("Entente, nº 7,55 $ ; « Nguyễn Œuvray » : l’Ñoël – ½ ✓ · ÉÀÇçêëïîôùûü şțłđ", Body)));

        foreach (var letter in pdf.GetPage(1).Letters.Where(letter => letter.StartBaseLine.Y > 700 && !string.IsNullOrWhiteSpace(letter.Value)))
        {
            font.TryGetBoundingBox(letter.Value[0], out var box).ShouldBeTrue();
            var scale = Body.Size / font.GetUnitsPerEm();
            (letter.BoundingBox.Bottom - letter.StartBaseLine.Y).ShouldBe(box.Bottom * scale, 0.05, letter.Value);
            (letter.BoundingBox.Top - letter.StartBaseLine.Y).ShouldBe(box.Top * scale, 0.05, letter.Value);
        }
    }

    [Fact]
    public void MoreCharactersThanAFontHolds_AreAllPrinted()
    {
        var text = string.Join(' ', Enumerable.Range(0x21, 0x4FF).Select(i => (char)i).Where(char.IsLetter).Where(c => Typeface.Regular.Has(c) && $"{c}".IsNormalized()).Chunk(20).Select(part => new string(part)));

        var pdf = Read(Section(new Paragraph(text, Body)));

        text.Length.ShouldBeGreaterThan(700);
        string.Concat(pdf.Said).ShouldContain(text.Replace(" ", ""), Case.Sensitive);
    }

    [Fact]
    public void TitleAndLanguage_AreInTheDocument()
    {
        using var pdf = Open(Section(new Paragraph("Un", Body)), Section(new Paragraph("One", Body)) with { Language = LanguageChoice.English });

        pdf.Information.Title.ShouldBe("Œuvre — essai");
        ((StringToken)pdf.Structure.Catalog.CatalogDictionary.Data["Lang"]).Data.ShouldBe("fr-CA");
        pdf.GetPage(1).GetMarkedContents().ShouldBeEmpty();
        pdf.GetPage(2).GetMarkedContents()[0].Language.ShouldBe("en-CA");
    }

    [Fact]
    public void Sections_CountTheirOwnPages_AndStandInTheOutline()
    {
        var file = Print(Section(Many(100)), Section(Many(3)) with { Bookmark = "la seconde" });

        var pages = PrintedPdf.Read(file).Pages;
        pages.Count.ShouldBe(3);
        pages.Select(page => page[^"page 1 de 2".Length..]).ShouldBe(["page 1 de 2", "page 2 de 2", "page 1 de 1"]);
        pages.Select(page => page.Contains("TÊTE", StringComparison.Ordinal)).ShouldBe([false, true, false]);
        pages.ShouldAllBe(page => page.Contains("PIED"));
        using var pdf = PdfDocument.Open(file);
        pdf.TryGetBookmarks(out var bookmarks).ShouldBeTrue();
        bookmarks!.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (node.Title, node.PageNumber)).ShouldBe([("essai", 1), ("la seconde", 3)]);
    }

    /// <summary>Whatever the number of lines before it, a heading is followed by something on its page, and nothing is lost.</summary>
    [Fact]
    public void Heading_IsNeverTheLastOfAPage()
    {
        for (var before = 40; before < 70; before++)
        {
            var pdf = Read(Section(new Stack([Many(before), new Space(9), new Rule(0.4, 0, staysWithNext: true), new Paragraph("TITRE", Heading, staysWithNext: true), new Space(3), Many(3)])));

            pdf.Pages.Single(page => page.Contains("TITRE", StringComparison.Ordinal)).ShouldContain("TITRE ligne 0");
            Lines(pdf).ShouldBe(before + 3);
        }
    }

    [Fact]
    public void BlockHigherThanAPage_IsDrawnAsFarAsThePageGoes() =>
        Read(Section(new Stack([new SignatureLines([new Signature("signe", "date")], Body, 2000), Many(2)]))).Pages.ShouldBe(["PIED page 1 de 2 signe date", "TÊTE ligne 0 ligne 1 PIED page 2 de 2"]);

    private static Stack Many(int count) => new([.. Enumerable.Range(0, count).Select(i => new Paragraph($"ligne {i}", Body))]);

    private static int Lines(PrintedPdf pdf) => pdf.Words.Count(word => word.Text == "ligne");

    private static SheetSection Section(Block body) => new()
    {
        Language = LanguageChoice.French, Body = body, Bookmark = "essai", Head = "TÊTE", Foot = "PIED", PageOf = (page, count) => string.Create(CultureInfo.InvariantCulture, $"page {page} de {count}"),
    };

    private static byte[] Print(params SheetSection[] sections)
    {
        using var sheet = new Sheet("Œuvre — essai", LanguageChoice.French);
        foreach (var section in sections) sheet.Add(section);
        return sheet.Build();
    }

    private static PdfDocument Open(params SheetSection[] sections) => PdfDocument.Open(Print(sections));

    private static PrintedPdf Read(params SheetSection[] sections) => PrintedPdf.Read(Print(sections));
}
