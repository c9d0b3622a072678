using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Records;

/// <summary>
/// A list of records with a search: every word must stand somewhere in a row, accents and case aside. What is searched for is sent, not put
/// into the address, since it names people.
/// </summary>
public abstract class ListPage<TLine>(RecordServices services) : PageModel, IListPage
{
    private const int Shown = 100;

    [BindProperty]
    public string Search { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<TLine> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => Math.Max(1, (Count + Shown - 1) / Shown);

    /// <summary>There is not one record, searched for or not.</summary>
    public bool IsEmpty { get; private set; }

    protected Texts T => services.Texts;

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public Task OnPostAsync(CancellationToken stop) => ReadAsync(stop);

    protected abstract IEnumerable<TLine> LinesOf(Snapshot snapshot);

    /// <summary>What a search looks in.</summary>
    protected abstract string TextOf(TLine line);

    private async Task ReadAsync(CancellationToken stop)
    {
        var all = await services.Bridge.SnapshotAsync(stop) is { } snapshot ? LinesOf(snapshot).ToList() : [];
        IsEmpty = all.Count == 0;
        var words = SameName.KeyOf(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = words.Length == 0 ? all : all.Where(line => SameName.KeyOf(TextOf(line)) is var text && words.All(w => text.Contains(w, StringComparison.Ordinal))).ToList();
        Count = found.Count;
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Lines = [.. found.Skip((PageNumber - 1) * Shown).Take(Shown)];
    }
}

/// <summary>What the search and the ways between the pages of a list show.</summary>
public interface IListPage
{
    string Search { get; }
    int PageNumber { get; }
    int Pages { get; }
    int Count { get; }
}
