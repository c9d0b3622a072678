using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.History;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>A merge, taken apart again once what that does has been shown.</summary>
public sealed class UndoModel(RecordServices services) : PageModel
{
    [TempData]
    public string? MergeDone { get; set; }

    public string Kept { get; private set; } = "";
    public string Other { get; private set; } = "";

    /// <summary>The history of the record that stayed.</summary>
    public string History { get; private set; } = "";

    /// <summary>The files that go back, by number.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>It was tried and could not be done.</summary>
    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop) => await ReadAsync(id, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken stop)
    {
        if (await ReadAsync(id, stop) is not { } back) return NotFound();
        IsRefused = await services.Store.Merges.UndoAsync(id, services.Texts["record.by"]) != SaveOutcome.Saved;
        if (IsRefused) return Page();
        MergeDone = services.Texts["merge.undone", ("kept", Kept), ("other", Other)];
        return Redirect(back);
    }

    /// <returns>The page of the record that comes back; null where the entry is not a merge.</returns>
    private async Task<string?> ReadAsync(long id, CancellationToken stop)
    {
        if (await services.Store.History.FindAsync(id, stop) is not { After.Record: RecordMerge { IsUndone: false } merge } entry) return null;
        (Kept, Other, Files) = (entry.Key, merge.Other, merge.Files);
        History = HistoryAddress.OfEntry(entry.IsOfAChild ? "child" : "family", entry.Key);
        return entry.IsOfAChild ? RecordAddress.Child(merge.Other) : RecordAddress.Family(merge.Other);
    }
}
