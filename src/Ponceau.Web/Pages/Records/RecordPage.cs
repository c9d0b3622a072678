using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.History;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Merging;
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

    /// <summary>What a button of the form does besides saving: adds or removes a part of it.</summary>
    [BindProperty]
    public string Do { get; set; } = "";

    [TempData]
    public string? SavedAt { get; set; }

    public RecordHead Head { get; private set; } = new();

    public TimeLine? TimeLine { get; protected set; }

    public bool IsOvertaken { get; private set; }

    public bool IsTyped { get; private set; }

    public string? Said { get; private set; }

    public string? History { get; private set; }

    public MergeWays? Merging { get; private set; }

    [TempData]
    public string? MergeDone { get; set; }

    public abstract string Title { get; }

    /// <summary>Where the way out leads.</summary>
    public abstract string Leave { get; }

    protected RecordServices Services { get; } = services;

    protected Texts T => Services.Texts;

    /// <summary>Where a saving leads; the page itself unless something else was made.</summary>
    protected string? GoesTo { get; set; }

    /// <summary>Who saves, in the history, until there are accounts.</summary>
    protected string By => T["record.by"];

    protected FieldNotes Notes => FieldNotes.Of(ViewData);

    protected abstract Subjects Subjects { get; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not var (snapshot, record)) return await ElsewhereAsync(id, stop);
        if (Request.Path.StartsWithSegments(Leave)) ListPlace.Open(HttpContext.Session, Leave, id);
        Fill(record);
        Version = VersionOf(record);
        await PrepareAsync(snapshot, record, stop);
        if (SavedAt is { } time) Said = Head.Rows.Count == 0 ? T["form.saved", ("time", time)] : T.Count("record.saved", Head.Leaving, ("time", time));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not var (snapshot, kept)) return await ElsewhereAsync(id, stop);
        if (Do.Length > 0 && await ChangeFormAsync(kept, stop)) return await ComeBackAsync(snapshot, kept, stop);
        var reader = new FieldReader(Notes, T);
        var record = Read(kept, reader);
        IsOvertaken = Version != VersionOf(kept);
        if (reader.HasFaults || IsOvertaken || !MaySave(snapshot, kept, record)) return await ComeBackAsync(snapshot, kept, stop);
        return await SaveAsync(record, kept) switch
        {
            SaveOutcome.Saved => Saved(),

            // Between the reading and the saving: read again, it is seen as overtaken or locked.
            SaveOutcome.Overtaken or SaveOutcome.Locked => await OnPostAsync(id, stop),
        };
    }

    protected abstract TRecord? Find(Snapshot snapshot, string id);

    /// <summary>Puts the record into the form.</summary>
    protected abstract void Fill(TRecord record);

    /// <summary>The record as it was typed; what cannot be read is told to the reader.</summary>
    protected abstract TRecord Read(TRecord kept, FieldReader reader);

    protected abstract Task<SaveOutcome> SaveAsync(TRecord record, TRecord kept);

    /// <summary>The rows that send the record.</summary>
    protected abstract bool Sends(RowJudgement row, TRecord record);

    /// <summary>The forms of the page as they are typed and as the record kept would fill them, by the name of their fields in the rules.</summary>
    protected abstract IEnumerable<(string Anchor, object Typed, object Kept)> Forms(TRecord kept);

    /// <summary>What else the page shows; called for a new page and for one that comes back.</summary>
    protected virtual Task ShowAsync(Snapshot snapshot, TRecord record, CancellationToken stop) => Task.CompletedTask;

    /// <summary>What keeps the record from being saved besides what cannot be read; told in the notes.</summary>
    protected virtual bool MaySave(Snapshot snapshot, TRecord kept, TRecord record) => true;

    /// <summary>Does what a button of the form asks. True where the form comes back to be filled in further; false where it is to be saved.</summary>
    protected virtual Task<bool> ChangeFormAsync(TRecord kept, CancellationToken stop) => Task.FromResult(true);

    /// <summary>All that is found of the record.</summary>
    protected virtual IEnumerable<Finding> FindingsOf(Snapshot snapshot, TRecord record, IReadOnlyList<RowJudgement> rows) => rows.SelectMany(row => row.Findings);

    /// <summary>What of the record tells one version from another.</summary>
    protected virtual object Versioned(TRecord record) => record;

    protected async Task<(Snapshot Snapshot, TRecord Record)?> FindAsync(string id, CancellationToken stop) =>
        await Services.Bridge.SnapshotAsync(stop) is { } snapshot && Find(snapshot, id) is { } record ? (snapshot, record) : null;

    protected IActionResult Saved()
    {
        SavedAt = MontrealTime.TimeOfDay(Services.Database.Now);
        return Redirect(GoesTo ?? Request.Path);
    }

    /// <summary>A record that was merged leads to the one that stays.</summary>
    private async Task<IActionResult> ElsewhereAsync(string id, CancellationToken stop)
    {
        if (await MergedRecords.KeptOf<TRecord>(Services.Store, id, stop) is not var (kept, address)) return NotFound();
        MergeDone = T["merge.moved", ("other", id), ("kept", kept)];
        return Redirect(address);
    }

    private string VersionOf(TRecord record) => RecordVersion.Of(Versioned(record));

    private async Task<IActionResult> ComeBackAsync(Snapshot snapshot, TRecord kept, CancellationToken stop)
    {
        IsTyped = true;

        // The form shows its own values, in which a button may have changed something.
        ModelState.Clear();
        if (IsOvertaken)
            foreach (var (field, value) in Forms(kept).SelectMany(form => FormDifferences.Of(form.Anchor, form.Kept, form.Typed, T)))
                Notes.Add(field, NoteLevel.Notice, T["record.now", ("value", value)]);

        // Once the user has seen what is kept, saving again is meant.
        if (IsOvertaken) Version = VersionOf(kept);
        await PrepareAsync(snapshot, kept, stop);
        return Page();
    }

    private async Task PrepareAsync(Snapshot snapshot, TRecord record, CancellationToken stop)
    {
        History = HistoryAddress.Of(record);
        var rows = snapshot.Judgement.Components.SelectMany(c => c.Rows).Where(row => Sends(row, record)).ToList();
        var findings = FindingsOf(snapshot, record, rows).ToList();
        Merging = MergeWays.Of(record, findings);
        Head = RecordHead.Of(rows, findings, Subjects, snapshot, T);
        RecordNotes.Add(Notes, findings, Subjects, T);
        foreach (var (field, level, text) in RecordHead.NotesOf(rows, Subjects, snapshot, T)) Notes.Add(field, level, text, summed: false);
        await ShowAsync(snapshot, record, stop);
    }
}
