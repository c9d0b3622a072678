using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>An agreement's record.</summary>
public sealed class EditModel(RecordServices services, AgreementDecisions decisions) : RecordPage<Agreement>(services)
{
    [BindProperty]
    public AgreementForm Agreement { get; set; } = new();

    [BindProperty]
    public string WithdrawalReason { get; set; } = "";

    /// <summary>Taken back by the user.</summary>
    public bool IsWithdrawn { get; private set; }

    public string KeptReason { get; private set; } = "";

    public (string Number, string Name) Family { get; private set; }
    public (string Number, string Name) Child { get; private set; }
    public string Number { get; private set; } = "";
    public string FileNumber { get; private set; } = "";

    /// <summary>Beside the agreements of the child's other families; none where there are none.</summary>
    public IReadOnlyList<CustodyCalendar> Custody { get; private set; } = [];

    public override string Title => T["agreements.edit.title", ("number", Number)];

    public override string Leave => "/agreements";

    protected override Subjects Subjects { get; } = new("agreement");

    public Task<IActionResult> OnPostWithdrawAsync(string id, CancellationToken stop) =>
        DecideAsync(id, number => decisions.WithdrawAsync(number, WithdrawalReason.Trim(), By), stop);

    public Task<IActionResult> OnPostRestoreAsync(string id, CancellationToken stop) =>
        DecideAsync(id, number => decisions.RestoreAsync(number, By), stop);

    protected override Agreement? Find(Snapshot snapshot, string id) => snapshot.Records.Agreements.FirstOrDefault(a => a.Number.Text == id);

    protected override void Fill(Agreement record) => Agreement = AgreementForm.From(record, Slots.Day);

    protected override Agreement Read(Agreement kept, FieldReader reader) => Agreement.ToRecord(kept, reader);

    protected override Task<SaveOutcome> SaveAsync(Agreement record, Agreement kept) => Services.Store.SaveAsync(record, kept, By);

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Agreement kept) => [("agreement", Agreement, AgreementForm.From(kept, Slots.Day))];

    protected override bool Sends(RowJudgement row, Agreement record) => row.Agreement.Number == record.Number;

    protected override Task ShowAsync(Snapshot snapshot, Agreement record, CancellationToken stop)
    {
        var file = snapshot.Records.Files.First(f => f.Number == record.File);
        var family = snapshot.Records.Families.First(f => f.Number == file.Family);
        var child = snapshot.Records.Children.First(c => c.Number == file.Child);
        Number = record.Number.Text;
        FileNumber = file.Number.Text;
        Family = (family.Number, PersonName.Of(family.ParentA));
        Child = (child.Number, PersonName.Of(child));
        IsWithdrawn = snapshot.States[record.Number].Withdrawn;
        KeptReason = snapshot.StateRows[record.Number].WithdrawalReason;
        Custody = CustodyCalendar.OfAgreement(snapshot, record, Services.Database.Today, T);
        Agreement.LayOutSchedule(snapshot.Component(file.Component), Do);
        return Task.CompletedTask;
    }

    private async Task<IActionResult> DecideAsync(string id, Func<AgreementNumber, Task> decide, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not var (_, record)) return NotFound();
        await decide(record.Number);
        return Saved();
    }
}
