using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Ponceau.Tests.Web.Print;

/// <summary>A PDF read back: what its pages say and where.</summary>
internal sealed class PrintedPdf
{
    private PrintedPdf(IReadOnlyList<string> pages, IReadOnlyList<string> said, IReadOnlyList<Word> words)
    {
        Pages = pages;
        Said = said;
        Words = words;
    }

    /// <summary>The words of each page as they stand, from left to right and from top to bottom, each parted from the next by one space.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The letters of each page in the order in which they were written, column by column, without what is between them.</summary>
    public IReadOnlyList<string> Said { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>Reads it; where PONCEAU_SCREENSHOTS names a folder, it is kept there too, for people to look at.</summary>
    public static PrintedPdf Read(byte[] file, string? name = null)
    {
        if (name is not null && Environment.GetEnvironmentVariable("PONCEAU_SCREENSHOTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), file);
        using var document = PdfDocument.Open(file);
        var pages = document.GetPages().Select(page => page.GetWords().ToList()).ToList();
        var said = document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value).Where(letter => !string.IsNullOrWhiteSpace(letter))));
        return new PrintedPdf([.. pages.Select(words => string.Join(' ', words.Select(word => word.Text)))], [.. said], [.. pages.SelectMany(words => words)]);
    }
}
