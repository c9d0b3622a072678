using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>How the closures or the CSSS periods of one year stand.</summary>
public sealed record SetStanding(SubmissionKind Kind, int Year, Fate Fate, SetJudgement Judgement, IReadOnlyList<MessageRow> Messages)
{
    public static IReadOnlyList<SetStanding> Of(Snapshot snapshot, ComponentJudgement component) =>
    [
        .. component.Closures.Select(set => Of(snapshot, component, SubmissionKind.Closures, set)),
        .. component.CsssPeriods.Select(set => Of(snapshot, component, SubmissionKind.CsssPeriods, set)),
    ];

    private static SetStanding Of(Snapshot snapshot, ComponentJudgement component, SubmissionKind kind, SetJudgement set)
    {
        var row = snapshot.SetRows.First(r => r.Component == component.Component.Id && r.Kind == kind && r.Year == set.Year);
        var isUnknown = snapshot.Open.FirstOrDefault(s => s.Id == row.OpenSubmission) is { } open
            && (open.NextAttemptAt is not null || !snapshot.Running.ContainsKey(open.Component));
        var isBlocked = set.Outcome == Outcome.Blocked || component.Findings.Any(f => f.Level == Level.Error);
        return new SetStanding(kind, set.Year, FateOf(SetStates.ToState(row, isUnknown), isBlocked), set, row.Messages);
    }

    private static Fate FateOf(SetState state, bool isBlocked) => state switch
    {
        { Open.IsUnknown: true } => Fate.Unknown,
        { Open: not null } => Fate.Sending,
        { IsDue: false } => Fate.Accepted,
        _ when isBlocked => Fate.Blocked,
        _ => state.RefusedRevision == state.Revision ? Fate.Refused : Fate.Waiting,
    };
}
