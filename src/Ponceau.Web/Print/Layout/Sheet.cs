using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Ponceau.Web.Print.Layout;

/// <summary>A document on Letter paper, as a PDF: sections of blocks, over as many pages as they need.</summary>
public sealed class Sheet : IDisposable
{
    private static readonly TextStyle Margin = new(Typeface.Regular, 7.5, 10, 90);

    private readonly CultureInfo _language;
    private readonly MemoryStream _file = new();
    private readonly PdfDocumentBuilder _document;
    private readonly FontBook _fonts;
    private readonly List<BookmarkNode> _bookmarks = [];

    /// <param name="title">What the reader's window shows; a title travels further than the paper, so it names no person.</param>
    public Sheet(string title, CultureInfo language)
    {
        _language = language;
        _document = new PdfDocumentBuilder(_file, disposeStream: false, PdfWriterType.Default, 1.7, new CatalogWriter(language.Name));
        _document.DocumentInformation.Title = title;
        _document.DocumentInformation.Producer = "Ponceau";
        _fonts = new FontBook(_document);
    }

    /// <summary>Whether a section's body stands on one page.</summary>
    public static bool FitsOnePage(Block body) => body.Cut(Paper.Measure, Paper.Room).Rest is null;

    public void Add(SheetSection section)
    {
        var pages = new List<(PdfPageBuilder Page, Pen Pen)>();
        for (Block? rest = section.Body; rest is not null;)
        {
            var page = _document.AddPage(PageSize.Letter);
            var pen = new Pen(page, _fonts);
            pages.Add((page, pen));
            Begin(page, section);
            var (head, left) = rest.Cut(Paper.Measure, Paper.Room) is { Head: not null } cut ? cut : rest.Force();
            head?.Draw(pen, new Place(Paper.Side, Paper.Top, Paper.Measure));
            rest = left;
        }

        for (var i = 0; i < pages.Count; i++) Frame(pages[i].Page, pages[i].Pen, section, i + 1, pages.Count);
        if (section.Bookmark.Length > 0) _bookmarks.Add(BookmarkOf(section, pages[0].Page.PageNumber));
    }

    public byte[] Build()
    {
        if (_bookmarks.Count > 0) _document.Bookmarks = new Bookmarks(_bookmarks);
        return _document.Build();
    }

    public void Dispose()
    {
        _document.Dispose();
        _file.Dispose();
    }

    private static DocumentBookmarkNode BookmarkOf(SheetSection section, int page) =>
        new(section.Bookmark, 0, new ExplicitDestination(page, ExplicitDestinationType.FitPage, ExplicitDestinationCoordinates.Empty), []);

    /// <summary>A page in another language than the document's says so, for who has it read aloud.</summary>
    private void Begin(PdfPageBuilder page, SheetSection section)
    {
        if (IsForeign(section))
            page.CurrentStream.Operations.Add(new BeginMarkedContentWithProperties(
                NameToken.Create("Span"), new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Lang] = new StringToken(section.Language.Name) })));
    }

    private void Frame(PdfPageBuilder page, Pen pen, SheetSection section, int number, int count)
    {
        const double foot = Paper.Height - Paper.Bottom + 14;
        const double right = Paper.Width - Paper.Side;
        if (number > 1) pen.Text(section.Head, Paper.Side, Paper.Top - 22, Margin);
        pen.Line(Paper.Side, foot - 4, right, foot - 4, 0.4, 150);
        pen.Text(section.Foot, Paper.Side, foot, Margin);
        pen.Text(section.PageOf(number, count), right, foot, Margin, TextAlign.Right);
        if (IsForeign(section)) page.CurrentStream.Operations.Add(EndMarkedContent.Value);
    }

    private bool IsForeign(SheetSection section) => section.Language.Name != _language.Name;
}
