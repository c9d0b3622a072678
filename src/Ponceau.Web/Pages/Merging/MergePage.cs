using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Merging;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>Two records side by side, what each choice makes of them and what moves where; then they are made one.</summary>
public abstract class MergePage<TRecord>(RecordServices services) : PageModel, IMergePage
    where TRecord : class
{
    /// <summary>What was chosen where the two say different things, by name of field.</summary>
    [BindProperty]
    public Dictionary<string, MergeSide> Choice { get; set; } = [];

    /// <summary>What the two records and the files that move were when the page was made.</summary>
    [BindProperty]
    public string Version { get; set; } = "";

    [TempData]
    public string? MergeDone { get; set; }

    public MergeView View { get; private set; } = null!;

    public bool IsOvertaken { get; private set; }

    public string Leave => View.Kept.Address;

    protected RecordServices Services { get; } = services;

    private Texts T => Services.Texts;

    public async Task<IActionResult> OnGetAsync(string kept, string other, CancellationToken stop) =>
        await ReadAsync(kept, other, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string kept, string other, CancellationToken stop)
    {
        var seen = Version;
        if (await ReadAsync(kept, other, stop) is not { } merge) return NotFound();
        IsOvertaken = seen != Version;
        foreach (var field in merge.Fields.Where(field => field.Side is null))
            FieldNotes.Of(ViewData).Add(field.Name, NoteLevel.Error, T["merge.choose", ("field", View.Conflicts.First(line => line.Field == field).Label)]);
        if (IsOvertaken || !merge.IsDecided) return ShowAgain();
        if (await MergeAsync(merge, T["record.by"]) != SaveOutcome.Saved) return await OnPostAsync(kept, other, stop);
        MergeDone = T.Count("merge.done", merge.Moves.Count, ("other", View.Other.Number));
        return Redirect(View.Kept.Address);
    }

    protected abstract TRecord? Find(Snapshot snapshot, string number);

    protected abstract string NumberOf(TRecord record);

    protected abstract Merge<TRecord> Merge(Snapshot snapshot, TRecord kept, TRecord other);

    protected abstract Task<SaveOutcome> MergeAsync(Merge<TRecord> merge, string by);

    private PageResult ShowAgain()
    {
        ModelState.Clear();
        return Page();
    }

    private async Task<Merge<TRecord>?> ReadAsync(string kept, string other, CancellationToken stop)
    {
        if (kept == other || await Services.Bridge.SnapshotAsync(stop) is not { } snapshot) return null;
        if (Find(snapshot, kept) is not { } first || Find(snapshot, other) is not { } second) return null;
        var merge = Merge(snapshot, first, second);
        View = MergeView.Of(merge, NumberOf, snapshot, Services.Database.Today, T);
        Version = RecordVersion.Of(new { merge.Kept, merge.Other, Files = merge.Moves.Select(move => move.Before).ToList() });
        return merge;
    }
}
