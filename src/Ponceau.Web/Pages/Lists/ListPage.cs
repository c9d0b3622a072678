using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Lists;

/// <summary>A list of records: searched as one types, narrowed, put in order, and found again as it was left.</summary>
public abstract class ListPage<TLine>(RecordServices services) : PageModel, IListPage
    where TLine : ListLine
{
    private const int Shown = 100;

    [BindProperty]
    public ListForm Form { get; set; } = new();

    public ListQuery Query { get; private set; } = new();

    public IReadOnlyList<TLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public int Found { get; private set; }

    public int Pages => Math.Max(1, (Found + Shown - 1) / Shown);

    public string Here => Request.Path;

    public string SortedBy { get; private set; } = "";

    public bool IsDescending { get; private set; }

    public IReadOnlyList<(string Name, string Value, IReadOnlyList<Choice> Choices)> Filters { get; private set; } = [];

    /// <summary>The number of the record that was opened last.</summary>
    public string? Opened { get; private set; }

    /// <summary>One comes back from the record that was opened: reading goes on there.</summary>
    public bool ComesBack { get; private set; }

    protected RecordServices Services { get; } = services;

    protected Texts T => Services.Texts;

    /// <summary>The columns, the list's own order first.</summary>
    protected abstract IReadOnlyList<ListColumn<TLine>> Columns { get; }

    public Task OnGetAsync(CancellationToken stop)
    {
        Query = Request.Query.Count > 0 ? ListQuery.From(Request.Query) : ListPlace.QueryOf(HttpContext.Session, Here) ?? new ListQuery();
        ComesBack = ListPlace.ComeBack(HttpContext.Session, Here);
        return ReadAsync(stop);
    }

    public Task OnPostAsync(CancellationToken stop)
    {
        Query = Form.ToQuery();
        return ReadAsync(stop);
    }

    /// <summary>The list as it was left, for what is done with its lines.</summary>
    protected Task ReturnAsync(CancellationToken stop)
    {
        Query = ListPlace.QueryOf(HttpContext.Session, Here) ?? new ListQuery();
        return ReadAsync(stop);
    }

    protected abstract IEnumerable<TLine> LinesOf(Snapshot snapshot);

    /// <summary>The lines that the query finds, on every page of the list.</summary>
    protected async Task<IReadOnlyList<TLine>> FindAsync(CancellationToken stop)
    {
        if (await Services.Bridge.SnapshotAsync(stop) is not { } snapshot) return [];
        var index = ListIndex<TLine>.Of(snapshot, T.Language, LinesOf);
        Total = index.Lines.Count;
        var filters = new ListChoices(snapshot.Records.Components, index.Lines, Query, T);
        Filters = filters.All;
        var name = Query.Sort.TrimStart('-');
        var column = Columns.FirstOrDefault(c => c.Name == name) ?? Columns[0];
        (SortedBy, IsDescending) = (column.Name, Query.Sort.StartsWith('-'));
        var filter = new ListFilter(Query, Services.Database.Today);
        return [.. index.By(column, IsDescending).Where(filter.Shows)];
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var found = await FindAsync(stop);
        Found = found.Count;
        Query = Query with { PageNumber = Math.Clamp(Query.PageNumber, 1, Pages) };
        Lines = [.. found.Skip((Query.PageNumber - 1) * Shown).Take(Shown)];
        Opened = ListPlace.OpenedIn(HttpContext.Session, Here);
        ListPlace.Keep(HttpContext.Session, Here, Query);
    }
}
