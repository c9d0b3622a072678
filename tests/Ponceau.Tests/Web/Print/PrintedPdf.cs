using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Ponceau.Tests.Web.Print;

/// <summary>A PDF read back: what its pages say and where.</summary>
internal sealed class PrintedPdf
{
    private PrintedPdf(IReadOnlyList<string> pages, IReadOnlyList<Word> words)
    {
        Pages = pages;
        Words = words;
    }

    /// <summary>The words of each page, each parted from the next by one space.</summary>
    public IReadOnlyList<string> Pages { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>Reads it; where PONCEAU_SCREENSHOTS names a folder, it is kept there too, for people to look at.</summary>
    public static PrintedPdf Read(byte[] file, string? name = null)
    {
        if (name is not null && Environment.GetEnvironmentVariable("PONCEAU_SCREENSHOTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), file);
        using var document = PdfDocument.Open(file);
        var pages = document.GetPages().Select(page => page.GetWords().ToList()).ToList();
        return new PrintedPdf([.. pages.Select(words => string.Join(' ', words.Select(word => word.Text)))], [.. pages.SelectMany(words => words)]);
    }
}
