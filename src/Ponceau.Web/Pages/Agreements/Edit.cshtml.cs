using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>An agreement's record.</summary>
public sealed class EditModel(RecordServices services, AgreementDecisions decisions) : RecordPage<Agreement>(services)
{
    /// <summary>Ends this agreement and starts the next one.</summary>
    public const string StartNext = "start-next";

    /// <summary>Saves what was typed: it was wrong before.</summary>
    public const string Correct = "correct";

    /// <summary>Saves with the tick for an infant as it was.</summary>
    public const string KeepInfant = "keep-infant";

    [BindProperty]
    public AgreementForm Agreement { get; set; } = new();

    /// <summary>The day on which a new agreement would start.</summary>
    [BindProperty]
    public string NextStart { get; set; } = "";

    [BindProperty]
    public string WithdrawalReason { get; set; } = "";

    /// <summary>Why what was typed calls for a new agreement; the user is asked first.</summary>
    public IReadOnlyList<NewAgreementReason> Reasons { get; private set; } = [];

    /// <summary>The tick for an infant was taken away, which the end of infancy does not call for; the user is asked first.</summary>
    public bool AsksForInfancy { get; private set; }

    /// <summary>Taken back by the user.</summary>
    public bool IsWithdrawn { get; private set; }

    public string KeptReason { get; private set; } = "";

    public (string Number, string Name) Family { get; private set; }
    public (string Number, string Name) Child { get; private set; }
    public string Number { get; private set; } = "";
    public string FileNumber { get; private set; } = "";

    /// <summary>What the child reaches in it.</summary>
    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    /// <summary>Beside the agreements of the child's other families; none where there are none.</summary>
    public IReadOnlyList<CustodyCalendar> Custody { get; private set; } = [];

    public override string Title => T["agreements.edit.title", ("number", Number)];

    public override string Leave => "/agreements";

    protected override Subjects Subjects { get; } = new("agreement");

    public async Task<IActionResult> OnPostWithdrawAsync(string id, CancellationToken stop)
    {
        if (WithdrawalReason.Trim().Length > 0) return await DecideAsync(id, number => decisions.WithdrawAsync(number, WithdrawalReason.Trim(), By), stop);
        Notes.Add("agreement.withdrawal", NoteLevel.Error, T["agreements.withdraw.noReason"]);
        return await OnGetAsync(id, stop);
    }

    public Task<IActionResult> OnPostRestoreAsync(string id, CancellationToken stop) =>
        DecideAsync(id, number => decisions.RestoreAsync(number, By), stop);

    protected override Agreement? Find(Snapshot snapshot, string id) => snapshot.Records.Agreements.FirstOrDefault(a => a.Number.Text == id);

    protected override void Fill(Agreement record) => Agreement = AgreementForm.From(record, Slots.Day);

    protected override Agreement Read(Agreement kept, FieldReader reader) => Agreement.ToRecord(kept, reader);

    /// <summary>The buttons below the questions save, once the user has read what is asked; those of the schedule fill in the form.</summary>
    protected override Task<bool> ChangeFormAsync(Agreement kept, CancellationToken stop)
    {
        if (Do == KeepInfant) Agreement.Infant = true;
        return Task.FromResult(Do is not (StartNext or Correct or KeepInfant));
    }

    protected override bool MaySave(Snapshot snapshot, Agreement kept, Agreement record)
    {
        if (Do == Correct) return true;
        var today = Services.Database.Today;
        Reasons = Succession.ReasonsFor(kept, record, today);
        if (Do == StartNext && Reasons.Count > 0) return CanStartNext(kept);
        AsksForInfancy = kept.Infant && !record.Infant;
        if (Reasons.Count > 0 && NextStart.Length == 0) NextStart = DateText.Write(Succession.ProposedStart(kept, record, today));
        return Reasons.Count == 0 && !AsksForInfancy;
    }

    protected override async Task<SaveOutcome> SaveAsync(Agreement record, Agreement kept)
    {
        if (Do != StartNext || Reasons.Count == 0 || !DateText.TryRead(NextStart, out var day) || day is not { } start) return await Services.Store.SaveAsync(record, kept, By);
        var child = (await Services.Bridge.SnapshotAsync())!.ChildOf(kept);
        var (ended, next) = Succession.At(start, kept, record, child);
        return await Services.Store.ChangeAsync(
            async change =>
            {
                await change.SaveAsync(ended, kept);
                GoesTo = RecordAddress.Agreement((await change.AddAsync(next)).Number.Text);
            },
            By);
    }

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Agreement kept) => [("agreement", Agreement, AgreementForm.From(kept, Slots.Day))];

    protected override bool Sends(RowJudgement row, Agreement record) => row.Agreement.Number == record.Number;

    protected override Task ShowAsync(Snapshot snapshot, Agreement record, CancellationToken stop)
    {
        var file = snapshot.Records.Files.First(f => f.Number == record.File);
        var family = snapshot.Records.Families.First(f => f.Number == file.Family);
        var child = snapshot.ChildOf(record);
        Number = record.Number.Text;
        FileNumber = file.Number.Text;
        Family = (family.Number, PersonName.Of(family.ParentA));
        Child = (child.Number, PersonName.Of(child));
        IsWithdrawn = snapshot.States[record.Number].Withdrawn;
        KeptReason = snapshot.StateRows[record.Number].WithdrawalReason;
        Milestones = [.. Milestone.In(record, child).Where(each => each.Date > Services.Database.Today)];
        Custody = CustodyCalendar.OfAgreement(snapshot, record, Services.Database.Today, T);
        Agreement.LayOutSchedule(snapshot.Component(file.Component), Do);
        return Task.CompletedTask;
    }

    private bool CanStartNext(Agreement kept)
    {
        if (DateText.TryRead(NextStart, out var day) && day is { } start && Succession.CanStartOn(kept, start)) return true;
        var latest = kept.End is { } end && end < DateOnly.MaxValue ? DateText.Write(end.AddDays(1)) : "";
        Notes.Add("nextStart", NoteLevel.Error, latest.Length > 0
            ? T["agreements.next.when", ("earliest", kept.Start!.Value.AddDays(1)), ("latest", latest)]
            : T["agreements.next.from", ("earliest", kept.Start!.Value.AddDays(1))]);
        return false;
    }

    private async Task<IActionResult> DecideAsync(string id, Func<AgreementNumber, Task> decide, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not var (_, record)) return NotFound();
        await decide(record.Number);
        return Saved();
    }
}
