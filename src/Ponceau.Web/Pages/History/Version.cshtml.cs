using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.History;

/// <summary>One version of a record: read whole, and put back once what that changes has been shown.</summary>
public sealed class VersionModel(RecordServices services) : PageModel
{
    /// <summary>What the record was when the page was made.</summary>
    [BindProperty]
    public string Version { get; set; } = "";

    [TempData]
    public string? HistoryDone { get; set; }

    public string Name { get; private set; } = "";
    public string At { get; private set; } = "";

    /// <summary>The history that it is a version of.</summary>
    public string History { get; private set; } = "";

    /// <summary>There is a record that it can be put back over.</summary>
    public bool IsOfARecord { get; private set; }

    /// <summary>From what stands now to what would stand.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public IReadOnlyList<FieldValue> Values { get; private set; } = [];

    /// <summary>What of the version is not put back, and why; and what putting it back means besides.</summary>
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>Somebody has saved the record since the page was made.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>A component's numbers would change while a submission is open under them.</summary>
    public bool IsLocked { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop) => await ReadAsync(id, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken stop)
    {
        var asked = Version;
        if (await ReadAsync(id, stop) is not { } reading) return NotFound();
        IsOvertaken = asked != Version;
        if (IsOvertaken || IsLocked || reading is not { Target: { } target, Now: { } now } || Changes.Count == 0) return ShowAgain();
        switch (await RecordSaving.SaveAsync(services.Store, target, now, services.Texts["record.by"]))
        {
            case SaveOutcome.Saved:
                HistoryDone = services.Texts["history.done", ("version", At), ("time", MontrealTime.TimeOfDay(services.Database.Now))];
                return Redirect(History);
            default:
                // Between the reading and the saving: read again, it is seen as overtaken or locked.
                return await OnPostAsync(id, stop);
        }
    }

    private PageResult ShowAgain()
    {
        ModelState.Clear();
        return Page();
    }

    private async Task<(object? Target, object? Now)?> ReadAsync(long id, CancellationToken stop)
    {
        if (await services.Store.History.FindAsync(id, stop) is not { After.IsOfARecord: true } entry) return null;
        if (await services.Bridge.SnapshotAsync(stop) is not { } snapshot) return null;
        var version = entry.After!.Record;
        var now = KeptRecords.Find(snapshot.Records, entry.Noun, entry.Key);
        var target = KeptRecords.PutBackOver(version, now);
        var words = new RecordWords(snapshot.Records, services.Texts);
        Name = words.NameOf(version);
        At = MontrealTime.Written(entry.At);
        History = HistoryAddress.OfEntry(entry.Noun, entry.Key);
        Values = words.Of(version);
        IsOfARecord = target is not null;
        if (target is not null && now is not null) Compare(version, target, now, words, snapshot);
        return (target, now);
    }

    private void Compare(object version, object target, object now, RecordWords words, Snapshot snapshot)
    {
        Version = RecordVersion.Of(KeptRecords.Told(now));
        Changes = words.Between(now, target);
        var isPair = version is Component earlier && ComponentPairs.IsOther((Component)now, earlier);
        IsLocked = isPair && snapshot.Open.Any(s => s.Component == ((Component)now).Id);
        Notices = [.. NoticesOf(version, target, isPair && !IsLocked ? snapshot : null, services.Texts)];
    }

    /// <param name="pair">Where the numbers of a component change: what was accepted under them.</param>
    private static IEnumerable<string> NoticesOf(object version, object target, Snapshot? pair, Texts texts)
    {
        if (version is Child child && child.Necsg != ((Child)target).Necsg) yield return texts["history.keeps.necsg"];
        if (version is Agreement agreement && agreement.InfantLastDay != ((Agreement)target).InfantLastDay) yield return texts["history.keeps.infantLastDay"];
        if (version is ParentChildFile && !version.Equals(target)) yield return texts["history.keeps.file"];
        if (version is not Component component) yield break;
        yield return texts["history.keeps.code"];
        if (pair?.JudgementOf(component.Id).Rows.Count(row => pair.States[row.Agreement.Number].Accepted is not null) is > 0 and var accepted)
            yield return texts.Count("components.pair.warning", accepted);
    }
}
