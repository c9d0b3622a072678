using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;

namespace Ponceau.Web.Pages.Records;

/// <summary>A list of records with a search. What is searched for is sent, not put into the address, since it names people.</summary>
public abstract class ListPage<TLine>(RecordServices services) : PageModel, IListPage
{
    private const int Shown = 100;

    [BindProperty]
    public string Search { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<TLine> Lines { get; private set; } = [];

    /// <summary>How many records there are, searched for or not.</summary>
    public int Total { get; private set; }

    public int Found { get; private set; }

    public int Pages => Math.Max(1, (Found + Shown - 1) / Shown);

    public string Here => Request.Path;

    protected Texts T => services.Texts;

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public Task OnPostAsync(CancellationToken stop) => ReadAsync(stop);

    protected abstract IEnumerable<TLine> LinesOf(Snapshot snapshot);

    /// <summary>What a search looks in.</summary>
    protected abstract string TextOf(TLine line);

    private async Task ReadAsync(CancellationToken stop)
    {
        var all = await services.Bridge.SnapshotAsync(stop) is { } snapshot ? LinesOf(snapshot).ToList() : [];
        var words = new SearchWords(Search);
        var found = words.IsEmpty ? all : [.. all.Where(line => words.Find(TextOf(line)))];
        (Total, Found) = (all.Count, found.Count);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Lines = [.. found.Skip((PageNumber - 1) * Shown).Take(Shown)];
    }
}
