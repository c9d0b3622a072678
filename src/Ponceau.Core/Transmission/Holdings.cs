namespace Ponceau.Core.Transmission;

/// <summary>From the ministry's list to what it changes here: nothing of the ministry's is ever overwritten by itself (contract.md, section 5).</summary>
public static class Holdings
{
    /// <summary>What the ministry's list teaches about one agreement.</summary>
    /// <param name="ourHash">The hash of the agreement as it stands here.</param>
    public static AgreementState Learn(AgreementState state, Holding held, string ourHash, DateTime at)
    {
        if (IsAsAccepted(state, held)) return state with { TheirRevision = null };
        if (held.ContentHash == ourHash)
        {
            return state with
            {
                Revision = Math.Max(state.Revision, held.Revision),
                Accepted = new Acceptance(held.Revision, held.ContentHash, AsWithdrawal: false, at),
                RefusedRevision = null,
                TheirRevision = null,
            };
        }

        // An equal revision with another content would be taken for a repeat and refused: ours rises above it.
        if (held.Revision == state.Revision) return state with { Revision = held.Revision + 1 };
        return held.Revision > state.Revision ? state with { TheirRevision = held.Revision } : state;
    }

    /// <summary>The ministry holds what it once accepted from here.</summary>
    public static bool IsAsAccepted(AgreementState state, Holding held) =>
        state.Accepted is { AsWithdrawal: false } accepted && accepted.Revision == held.Revision && accepted.ContentHash == held.ContentHash;

    /// <summary>The user's choice where the ministry's revision is higher than ours: ours leaves as the ministry's + 1, or the ministry's stands.</summary>
    public static AgreementState Choose(AgreementState state, bool ours, string theirHash, DateTime at)
    {
        if (state.TheirRevision is not { } theirs) return state;
        var revision = Math.Max(state.Revision, theirs);
        return ours
            ? state with { Revision = revision + 1, TheirRevision = null }
            : state with
            {
                Revision = revision,
                Accepted = new Acceptance(revision, theirHash, AsWithdrawal: false, at),
                RefusedRevision = null,
                TheirRevision = null,
            };
    }
}
