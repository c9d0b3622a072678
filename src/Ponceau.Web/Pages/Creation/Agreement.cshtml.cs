using Microsoft.AspNetCore.Mvc;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Agreements;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The last step: an agreement of the file.</summary>
public sealed class AgreementModel(RecordServices services, Creations creations) : WalkPage<Agreement>(services, creations)
{
    [BindProperty]
    public AgreementForm Agreement { get; set; } = new();

    /// <summary>The number of the agreement that it follows ("Copier une entente"); none where it begins afresh.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Copy { get; set; }

    /// <summary>The file's agreements that are there already, in order of start.</summary>
    public IReadOnlyList<PickLine> Others =>
    [
        .. Before.OrderBy(a => a.Start).Select(a => new PickLine(
            a.Number.Text, a.Number.Text, $"{DateText.Write(a.Start)} – {(a.End is null ? T["record.noEnd"] : DateText.Write(a.End))}")),
    ];

    /// <summary>The child's last day as an infant, where it is still to come; null otherwise.</summary>
    public DateOnly? LastInfantDay => AgreementProposal.LastInfantDay(KnownChild!) is { } day && day >= Today ? day : null;

    public override Step Step => Step.Agreement;

    public override string Here => WalkAddress.Agreement(FileNumber!);

    public override string Leave => RecordAddress.File(FileNumber!);

    protected override bool MayOpen => KnownFile is not null;

    protected override string[] SubjectsOfStep => ["agreement"];

    private IEnumerable<Agreement> Before => Snapshot.Records.Agreements.Where(a => a.File == KnownFile!.Number);

    private Component Component => Snapshot.Component(KnownFile!.Component);

    protected override void Begin()
    {
        Agreement = AgreementForm.From(
            Before.FirstOrDefault(agreement => agreement.Number.Text == Copy) is { } copied
                ? Renewal.Propose(copied, KnownChild!, Component, Before, Today).Proposed
                : AgreementProposal.Of(KnownChild!, Before, Today),
            Component.OfferedSlots);
        Agreement.LayOutSchedule(Component, Do);
    }

    protected override void Return() => Agreement.LayOutSchedule(Component, Do);

    protected override bool Find(string number) => false;

    protected override string Next(string number) => RecordAddress.Agreement(number);

    protected override Agreement Read(FieldReader reader) => Agreement.ToRecord(new Agreement { File = KnownFile!.Number }, reader);

    protected override async Task<string> AddAsync(Agreement record) => (await Services.Store.AddAsync(record, By)).Number.Text;

    protected override IEnumerable<Finding> FindingsOf(Agreement record) => AgreementFindings.Of(record, KnownFile!, Snapshot);

    /// <summary>The agreement's own page says what leaves next.</summary>
    protected override IActionResult GoOn(string number, string said)
    {
        TempData["SavedAt"] = MontrealTime.TimeOfDay(Services.Database.Now);
        return Redirect(Next(number));
    }
}
