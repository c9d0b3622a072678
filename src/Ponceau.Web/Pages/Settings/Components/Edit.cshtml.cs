using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Settings.Components;

/// <summary>A component's settings.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<Component>(services)
{
    [BindProperty]
    public ComponentForm Component { get; set; } = new();

    /// <summary>The user has read what changing the numbers means, and goes on.</summary>
    [BindProperty]
    public bool IsPairConfirmed { get; set; }

    /// <summary>A submission is on its way under the numbers: they stay until it is settled.</summary>
    public bool IsPairLocked { get; private set; }

    /// <summary>The numbers are another pair, and rows were accepted under the former one.</summary>
    public bool AsksForPair { get; private set; }

    public bool HasAccessCode { get; private set; }

    public override string Title => Component.Name;

    public override string Leave => "/settings/components";

    protected override IReadOnlyCollection<string> Subjects => ["component"];

    protected override Component? Find(Snapshot snapshot, string id) => snapshot.Records.Components.FirstOrDefault(c => c.Id == id);

    protected override void Fill(Component record) => Component = ComponentForm.From(record);

    protected override Component Read(Component kept, FieldReader reader) => Component.ToRecord(kept, reader);

    protected override Task<bool> MaySaveAsync(Snapshot snapshot, Component kept, Component record, CancellationToken stop)
    {
        if (!IsOtherPair(kept, record)) return Task.FromResult(true);
        if (IsOnItsWay(snapshot, kept)) FieldNotes.Of(ViewData).Add("component.division", NoteLevel.Error, T["components.pair.locked"]);
        else AsksForPair = !IsPairConfirmed && snapshot.JudgementOf(kept.Id).Rows.Any(r => snapshot.States[r.Agreement.Number].Accepted is not null);
        return Task.FromResult(!IsOnItsWay(snapshot, kept) && !AsksForPair);
    }

    protected override Task SaveAsync(Component record) => Services.Store.SaveAsync(record, By);

    protected override bool Sends(RowJudgement row, Component record) => false;

    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Component record, IReadOnlyList<RowJudgement> rows) =>
        snapshot.JudgementOf(record.Id).Findings;

    protected override Task ShowAsync(Snapshot snapshot, Component record, CancellationToken stop)
    {
        IsPairLocked = IsOnItsWay(snapshot, record);
        HasAccessCode = record.AccessCode is { IsEmpty: false };
        return Task.CompletedTask;
    }

    private static bool IsOnItsWay(Snapshot snapshot, Component component) => snapshot.Open.Any(s => s.Component == component.Id);

    private static bool IsOtherPair(Component kept, Component record) => (kept.Division, kept.Installation) != (record.Division, record.Installation);
}
