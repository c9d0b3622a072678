namespace Ponceau.Core.Transmission;

/// <summary>What is known of the sending of one closures or CSSS set, which goes whole under a revision of its own.</summary>
public sealed record SetState
{
    public required SubmissionKind Kind { get; init; }

    /// <summary>The civil or financial year.</summary>
    public required int Year { get; init; }

    public required int Revision { get; init; }
    public int? AcceptedRevision { get; init; }
    public int? RefusedRevision { get; init; }
    public OpenSubmission? Open { get; init; }

    /// <summary>Saved since the ministry accepted it, or refused.</summary>
    public bool IsDue => Revision > (AcceptedRevision ?? 0);

    public SetState Apply(SetAnswer answer)
    {
        var settled = Open?.Revision == answer.Revision ? this with { Open = null } : this;
        return answer.IsAccepted
            ? settled with
            {
                AcceptedRevision = Math.Max(AcceptedRevision ?? 0, answer.Revision),
                RefusedRevision = RefusedRevision > answer.Revision ? RefusedRevision : null,
            }
            : settled with { RefusedRevision = answer.Revision > (AcceptedRevision ?? 0) ? answer.Revision : RefusedRevision };
    }
}
