using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>From the ministry's answer to what it changes here.</summary>
public static class Acknowledgements
{
    /// <summary>True where the answer has exactly one entry for each file and agreement that was sent, with the revision sent (contract.md, "Keys").</summary>
    public static bool Answers(IReadOnlyCollection<SealedRow> sent, Answer answer)
    {
        var files = answer.Files.Select(f => f.File).ToList();
        if (files.Distinct().Count() != files.Count || !files.ToHashSet().SetEquals(sent.Select(r => r.File))) return false;

        var answered = answer.Files
            .SelectMany(f => f.Agreements.Select(a => (f.File, a.Number, a.Revision)))
            .ToList();
        return answered.Count == sent.Count && answered.ToHashSet().SetEquals(sent.Select(r => (r.File, r.Agreement, r.Revision)));
    }

    /// <summary>The state after the ministry's word on one revision: an older word never undoes a newer one.</summary>
    public static AgreementState Apply(AgreementState state, SealedRow sent, AgreementAnswer answer, DateTime at)
    {
        var settled = state.Open?.Revision == sent.Revision ? state with { Open = null } : state;
        if (!answer.IsAccepted)
            return sent.Revision > (state.Accepted?.Revision ?? 0) ? settled with { RefusedRevision = sent.Revision } : settled;
        if (sent.Revision < (state.Accepted?.Revision ?? 0)) return settled;
        return settled with
        {
            Accepted = new Acceptance(sent.Revision, sent.ContentHash, sent.Withdrawn, at),
            RefusedRevision = state.RefusedRevision > sent.Revision ? state.RefusedRevision : null,
        };
    }

    /// <summary>What to do with the NECSG that the ministry gave: nothing, write it, or ask, since the record has another.</summary>
    public static NecsgChange NecsgFor(Child child, Necsg given) =>
        !given.IsGiven || child.Necsg.Text == given.Text ? NecsgChange.None
        : child.Necsg.IsGiven ? NecsgChange.Ask
        : NecsgChange.Write;
}

/// <summary>What the NECSG of an answer calls for.</summary>
public enum NecsgChange
{
    None,
    Write,
    Ask,
}
