using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>How the rows and sets of one component stand.</summary>
public sealed record ComponentStanding(Component Component, ComponentJudgement Judgement, IReadOnlyList<RowStanding> Rows, IReadOnlyList<SetStanding> Sets)
{
    public static ComponentStanding Of(Snapshot snapshot, string component)
    {
        var judgement = snapshot.JudgementOf(component);
        return new ComponentStanding(
            judgement.Component,
            judgement,
            [.. judgement.Rows.Select(row => new RowStanding(row, snapshot.States[row.Agreement.Number]))],
            SetStanding.Of(snapshot, judgement));
    }

    public static IReadOnlyList<ComponentStanding> All(Snapshot snapshot) =>
        [.. snapshot.Records.Components.Select(component => Of(snapshot, component.Id))];

    public int Count(params ReadOnlySpan<Fate> fates)
    {
        var count = 0;
        foreach (var row in Rows)
            if (fates.Contains(row.Fate)) count++;
        return count;
    }

    public IEnumerable<SetStanding> SetsThat(Fate fate) => Sets.Where(set => set.Fate == fate);

    /// <summary>How soon the user should look: the component with the lowest is shown first.</summary>
    public int Urgency =>
        Needs(Fate.Refused) ? 0
        : Needs(Fate.Blocked) ? 1
        : Needs(Fate.Unknown) || Needs(Fate.Sending) ? 2
        : Needs(Fate.Waiting) ? 3
        : Needs(Fate.Held) ? 4
        : 5;

    private bool Needs(Fate fate) => Count(fate) > 0 || SetsThat(fate).Any();
}

/// <summary>A row with what is known of its sending.</summary>
public sealed record RowStanding(RowJudgement Row, AgreementState State)
{
    public AgreementNumber Number => Row.Agreement.Number;

    public Fate Fate { get; } = State.FateFor(Row.Outcome);
}
