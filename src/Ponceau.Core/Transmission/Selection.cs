using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Transmission;

/// <summary>
/// Which rows a run takes up: those saved since the ministry last accepted them, which those that it refused are too
/// (procedure, "Section des données").
/// </summary>
public static class Selection
{
    /// <summary>The rows of one component that a run takes up, in the order of the judgement; a row whose submission is not settled is not among them.</summary>
    /// <param name="isUnchanged">Whether a row's content is that of its last acceptance.</param>
    public static IReadOnlyList<SelectedRow> Select(
        IEnumerable<RowJudgement> rows,
        IReadOnlyDictionary<AgreementNumber, AgreementState> states,
        SelectionOptions options,
        Func<RowJudgement, AgreementState, bool> isUnchanged)
    {
        var selected = new List<SelectedRow>();
        foreach (var row in rows)
        {
            var state = states[row.Agreement.Number];
            if (ChoiceFor(row, state, options.All) is not { } choice) continue;
            if (options.OnlyChanged && choice == RowChoice.Send && isUnchanged(row, state)) continue;
            selected.Add(new SelectedRow(row.Agreement, row.File, state, choice, row.Findings));
        }
        return selected;
    }

    /// <summary>What a run does with a row; null where it leaves it alone.</summary>
    public static RowChoice? ChoiceFor(RowJudgement row, AgreementState state, bool all = false)
    {
        if (state.Open is not null) return null;
        if (state.TheirRevision is not null) return RowChoice.Held;
        if (state.IsDueAsWithdrawal(row.Outcome)) return RowChoice.Withdrawal;
        if (state.Withdrawn) return null;
        if (state.IsAccepted && !(all && state.IsHeldByMinistry)) return null;
        return row.Outcome switch
        {
            Outcome.Ready => RowChoice.Send,
            Outcome.Blocked => RowChoice.Blocked,
            Outcome.Held => RowChoice.Held,
            Outcome.OutOfScope => null,
        };
    }
}
