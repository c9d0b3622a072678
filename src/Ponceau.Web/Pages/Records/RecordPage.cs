using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>
/// The page of one record, the same for every noun: shown with what the rules and the ministry say of it, saved as it was typed, and kept on
/// screen where something cannot be read or somebody else has saved it meanwhile.
/// </summary>
public abstract class RecordPage<TRecord>(RecordServices services) : PageModel, IRecordPage
    where TRecord : class
{
    /// <summary>What the record was when the form was made.</summary>
    [BindProperty]
    public string Version { get; set; } = "";

    [TempData]
    public string? SavedAt { get; set; }

    public IReadOnlyList<RecordRow> Rows { get; private set; } = [];

    /// <summary>Somebody else has saved the record since the form was made.</summary>
    public bool IsOvertaken { get; private set; }

    public abstract string Title { get; }

    /// <summary>Where the way out leads.</summary>
    public abstract string Leave { get; }

    protected RecordServices Services { get; } = services;

    protected Texts T => Services.Texts;

    /// <summary>The subjects whose fields stand on this page.</summary>
    protected abstract IReadOnlyCollection<string> Subjects { get; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await Services.Bridge.SnapshotAsync(stop) is not { } snapshot || Find(snapshot, id) is not { } record) return NotFound();
        Fill(record);
        await PrepareAsync(snapshot, record, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (await Services.Bridge.SnapshotAsync(stop) is not { } snapshot || Find(snapshot, id) is not { } kept) return NotFound();
        var reader = new FieldReader(FieldNotes.Of(ViewData), T);
        var record = Read(kept, reader);
        IsOvertaken = Version != VersionOf(kept);
        if (reader.HasFaults || IsOvertaken || !await MaySaveAsync(snapshot, kept, record, stop))
        {
            await PrepareAsync(snapshot, kept, stop);
            return Page();
        }
        await SaveAsync(record);
        SavedAt = MontrealTime.TimeOfDay(Services.Database.Now);
        return Redirect(Request.Path);
    }

    protected abstract TRecord? Find(Snapshot snapshot, string id);

    /// <summary>Puts the record into the form.</summary>
    protected abstract void Fill(TRecord record);

    /// <summary>The record as it was typed; what cannot be read is told to the reader.</summary>
    protected abstract TRecord Read(TRecord kept, FieldReader reader);

    protected abstract Task SaveAsync(TRecord record);

    /// <summary>The rows that send the record.</summary>
    protected abstract bool Sends(RowJudgement row, TRecord record);

    /// <summary>What else the page shows; called for a new page and for one that comes back.</summary>
    protected virtual Task ShowAsync(Snapshot snapshot, TRecord record, CancellationToken stop) => Task.CompletedTask;

    /// <summary>What keeps the record from being saved besides what cannot be read; told in the notes.</summary>
    protected virtual Task<bool> MaySaveAsync(Snapshot snapshot, TRecord kept, TRecord record, CancellationToken stop) => Task.FromResult(true);

    /// <summary>Who saves, in the history, until there are accounts.</summary>
    protected string By => T["record.by"];

    private async Task PrepareAsync(Snapshot snapshot, TRecord record, CancellationToken stop)
    {
        Version = VersionOf(record);
        var rows = snapshot.Judgement.Components.SelectMany(c => c.Rows).Where(row => Sends(row, record)).ToList();
        Rows = [.. rows.Select(row => RecordRow.Of(row, snapshot, T, Subjects))];
        RecordNotes.Add(FieldNotes.Of(ViewData), FindingsOf(snapshot, record, rows), Subjects, T);
        await ShowAsync(snapshot, record, stop);
    }

    protected virtual IEnumerable<Finding> FindingsOf(Snapshot snapshot, TRecord record, IReadOnlyList<RowJudgement> rows) => rows.SelectMany(row => row.Findings);

    private static string VersionOf(TRecord record) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record)))[..32];
}
