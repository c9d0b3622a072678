using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Transmission;

/// <summary>What is known of the sending of one agreement. The ministry's word is kept in <see cref="Accepted"/> and only grows.</summary>
public sealed record AgreementState
{
    public required AgreementNumber Number { get; init; }

    /// <summary>1 at the first save; each save of a record that the agreement sends adds 1 (contract.md, section 3).</summary>
    public required int Revision { get; init; }

    /// <summary>The user took it back ("Retirer l'entente").</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The last revision that the ministry accepted.</summary>
    public Acceptance? Accepted { get; init; }

    /// <summary>The revision that the ministry refused last; null once a later one was accepted.</summary>
    public int? RefusedRevision { get; init; }

    /// <summary>The submission that carries it and is not settled.</summary>
    public OpenSubmission? Open { get; init; }

    /// <summary>The ministry holds this revision, higher than ours, with another content: the user chooses which one stands.</summary>
    public int? TheirRevision { get; init; }

    /// <summary>The ministry holds it, as something else than a withdrawal.</summary>
    public bool IsHeldByMinistry => Accepted is { AsWithdrawal: false };

    /// <summary>The ministry's last word is on the revision that stands here.</summary>
    public bool IsAccepted => Accepted is { } accepted && accepted.Revision >= Revision;

    /// <summary>What leaves at the next run is its withdrawal: the ministry holds it, and it was taken back or moved out of scope since.</summary>
    public bool IsDueAsWithdrawal(Outcome outcome) => IsHeldByMinistry && !IsAccepted && (Withdrawn || outcome == Outcome.OutOfScope);

    public Fate FateFor(Outcome outcome) => this switch
    {
        { Open.IsUnknown: true } => Fate.Unknown,
        { Open: not null } => Fate.Sending,
        { TheirRevision: not null } => Fate.Held,
        _ when IsDueAsWithdrawal(outcome) => RefusedRevision == Revision ? Fate.Refused : Fate.Waiting,
        { Withdrawn: true } => Fate.Withdrawn,
        { IsAccepted: true, Accepted.AsWithdrawal: false } => Fate.Accepted,
        _ => outcome switch
        {
            Outcome.OutOfScope => Fate.OutOfScope,
            Outcome.Blocked => Fate.Blocked,
            Outcome.Held => Fate.Held,
            Outcome.Ready => RefusedRevision == Revision ? Fate.Refused : Fate.Waiting,
        },
    };
}

/// <summary>The ministry's acceptance of one revision.</summary>
/// <param name="ContentHash">The hash of what was accepted (contract.md, section 5).</param>
/// <param name="AsWithdrawal">What was accepted is that the agreement is taken back.</param>
public sealed record Acceptance(int Revision, string ContentHash, bool AsWithdrawal, DateTime At);

/// <summary>A sealed submission that carries a revision and is not settled.</summary>
/// <param name="IsUnknown">It was sent, and what the ministry made of it is not known.</param>
public sealed record OpenSubmission(Guid Submission, int Revision, bool IsUnknown);
