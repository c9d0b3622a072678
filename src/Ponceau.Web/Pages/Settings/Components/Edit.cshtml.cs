using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Settings.Components;

/// <summary>A component's settings.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<Component>(services)
{
    public const string ChangePair = "change-pair";

    [BindProperty]
    public ComponentForm Component { get; set; } = new();

    /// <summary>A submission is on its way under the numbers: they stay until it is settled.</summary>
    public bool IsPairLocked { get; private set; }

    /// <summary>The numbers are another pair, and so many rows were accepted under the former one: the user is asked first.</summary>
    public int AcceptedUnderPair { get; private set; }

    public bool HasAccessCode { get; private set; }

    public override string Title => Component.Name;

    public override string Leave => "/settings/components";

    protected override Subjects Subjects { get; } = new("component");

    protected override Component? Find(Snapshot snapshot, string id) => snapshot.Records.Components.FirstOrDefault(c => c.Id == id);

    protected override void Fill(Component record) => Component = ComponentForm.From(record);

    protected override Component Read(Component kept, FieldReader reader) => Component.ToRecord(kept, reader);

    /// <summary>The button below the warning saves: the user has read what changing the numbers means.</summary>
    protected override Task<bool> ChangeFormAsync(Component kept, CancellationToken stop) => Task.FromResult(Do != ChangePair);

    protected override bool MaySave(Snapshot snapshot, Component kept, Component record)
    {
        if (!ComponentPairs.IsOther(kept, record)) return true;
        if (IsOnItsWay(snapshot, kept))
        {
            Notes.Add("component.division", NoteLevel.Error, T["components.pair.locked"]);
            return false;
        }

        if (Do == ChangePair) return true;
        AcceptedUnderPair = snapshot.JudgementOf(kept.Id).Rows.Count(row => snapshot.States[row.Agreement.Number].Accepted is not null);
        return AcceptedUnderPair == 0;
    }

    protected override Task<SaveOutcome> SaveAsync(Component record, Component kept) => Services.Store.SaveAsync(record, kept, By);

    protected override bool Sends(RowJudgement row, Component record) => false;

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Component kept) => [("component", Component, ComponentForm.From(kept))];

    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Component record, IReadOnlyList<RowJudgement> rows) =>
        snapshot.JudgementOf(record.Id).Findings;

    /// <summary>The access code is a secret, which a form that comes back does not carry either.</summary>
    protected override object Versioned(Component record) => record with { AccessCode = null };

    protected override Task ShowAsync(Snapshot snapshot, Component record, CancellationToken stop)
    {
        IsPairLocked = IsOnItsWay(snapshot, record);
        HasAccessCode = record.AccessCode is { IsEmpty: false };
        if (Component.AccessCode.Length > 0) Notes.Add("component.accessCode", NoteLevel.Warning, T["components.code.again"]);
        return Task.CompletedTask;
    }

    private static bool IsOnItsWay(Snapshot snapshot, Component component) => snapshot.Open.Any(s => s.Component == component.Id);
}
