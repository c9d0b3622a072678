using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Merging;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.History;

/// <summary>The history of one record: who, when, what before and after.</summary>
public sealed class IndexModel(RecordServices services) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    /// <summary>What was just put back, or done otherwise; null where nothing was.</summary>
    [TempData]
    public string? HistoryDone { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>The record's own page; null where it has none.</summary>
    public string? Record { get; private set; }

    /// <summary>The record that this one went into; null where it stands for itself.</summary>
    public (string Number, string Address)? Kept { get; private set; }

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];
    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + RecordHistory.PageSize - 1) / RecordHistory.PageSize);

    /// <summary>Where the list itself is, without its page.</summary>
    public string Here { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string noun, string key, CancellationToken stop)
    {
        if (await services.Bridge.SnapshotAsync(stop) is not { Records: var records }) return NotFound();
        (noun, key) = (HistoryAddress.NounOf(noun), HistoryAddress.KeyOf(key));
        PageNumber = Math.Max(1, PageNumber);
        var page = await services.Store.History.ReadAsync(noun, key, PageNumber, stop);
        if (page is { Entries.Count: 0, Total: > 0 }) page = await services.Store.History.ReadAsync(noun, key, PageNumber = 1, stop);
        var now = KeptRecords.Find(records, noun, key);
        if ((now ?? LatestOf(page)) is not { } named) return NotFound();
        Show(page, records, now, named);
        Here = HistoryAddress.OfEntry(noun, key);
        Kept = named switch
        {
            Child when now is null => await MergedRecords.KeptOf<Child>(services.Store, key, stop),
            Family when now is null => await MergedRecords.KeptOf<Family>(services.Store, key, stop),
            _ => null,
        };
        return Page();
    }

    private void Show(HistoryPage page, RecordSet records, object? now, object named)
    {
        var words = new RecordWords(records, services.Texts);
        Name = words.NameOf(named);
        Record = KeptRecords.PageOf(now);
        Total = page.Total;
        var lines = page.Entries.Select(entry => HistoryLine.Of(entry, now, words, services.Texts)).ToList();
        var newest = PageNumber == 1 && now is not null ? lines.Find(line => line.Version is not null) : null;
        Lines = [.. lines.Select(line => ReferenceEquals(line, newest) ? line with { IsPresent = true } : line)];
    }

    /// <summary>A record that is no more is called as it was last.</summary>
    private static object? LatestOf(HistoryPage page) =>
        page.Entries.Select(entry => entry.After ?? entry.Before).FirstOrDefault(version => version is { IsOfARecord: true })?.Record;
}
