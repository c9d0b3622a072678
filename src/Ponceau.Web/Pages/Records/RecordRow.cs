using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>An agreement that sends a record, as the head of the record's page shows it.</summary>
public sealed record RecordRow
{
    public required string Agreement { get; init; }
    public required string Component { get; init; }
    public required string Child { get; init; }
    public required string Parent { get; init; }
    public required string Start { get; init; }
    public required string End { get; init; }
    public required Fate Fate { get; init; }

    /// <summary>What the pill alone does not tell; null where it tells all.</summary>
    public string? Why { get; init; }

    /// <summary>The row on the transfer screen.</summary>
    public required string Transfer { get; init; }

    public static RecordRow Of(RowJudgement row, Snapshot snapshot, Texts texts)
    {
        var family = snapshot.Records.Families.First(f => f.Number == row.File.Family);
        var child = snapshot.Records.Children.First(c => c.Number == row.File.Child);
        var state = snapshot.States[row.Agreement.Number];
        return new RecordRow
        {
            Agreement = row.Agreement.Number.Text,
            Component = snapshot.Component(row.File.Component).Name,
            Child = PersonName.Of(child),
            Parent = PersonName.Of(family.ParentA),
            Start = DateText.Write(row.Agreement.Start),
            End = DateText.Write(row.Agreement.End),
            Fate = state.FateFor(row.Outcome),
            Why = WhyOf(state, row.Outcome, texts),
            Transfer = new TransferAddress(row.File.Component, Show: RowFilter.All, Row: row.Agreement.Number.Text).Href,
        };
    }

    private static string? WhyOf(AgreementState state, Outcome outcome, Texts texts) => state.FateFor(outcome) switch
    {
        Fate.Held when state.TheirRevision is not null => texts["transfer.why.choice"],
        Fate.Unknown => texts["transfer.why.unknown"],
        Fate.Waiting when state.IsDueAsWithdrawal(outcome) => texts["transfer.why.withdrawal"],
        _ => null,
    };
}
