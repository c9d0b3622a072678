namespace Ponceau.Data.Store;

/// <summary>One saved change of a record, or of what belongs to it: who, when, and what stood there before and after.</summary>
public sealed record HistoryEntry
{
    public required long Id { get; init; }

    /// <summary>The kind of what changed: <c>agreement</c>, or <c>agreement-state</c> which belongs to it.</summary>
    public required string Noun { get; init; }

    public required string Key { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    /// <summary>Null where it was made.</summary>
    public HistoryVersion? Before { get; init; }

    /// <summary>Null where it was taken away.</summary>
    public HistoryVersion? After { get; init; }

    /// <summary>What changed is a child, or a merge of two.</summary>
    public bool IsOfAChild => Noun is "child" or RecordHistory.ChildMerges;

    public override string ToString() => $"HistoryEntry {Id} ({Noun})";
}

/// <summary>What the history kept of a record at one moment.</summary>
/// <param name="Record">The record of Core; for an agreement's sending an <see cref="AgreementDecision"/>, for a merge a <see cref="RecordMerge"/>.</param>
public sealed record HistoryVersion(object Record)
{
    /// <summary>False for what only belongs to a record: a decision, a merge.</summary>
    public bool IsOfARecord => Record is not (AgreementDecision or RecordMerge);

    /// <summary>The NECSG of the ministry that stands beside a child's own.</summary>
    public string MinistryNecsg { get; init; } = "";

    /// <summary>The number of the record that it went into; empty where it stands for itself.</summary>
    public string MergedInto { get; init; } = "";

    /// <summary>The save that made this version gave the component another access code; which one is written nowhere.</summary>
    public bool HasNewAccessCode { get; init; }

    public override string ToString() => "HistoryVersion";
}

/// <summary>What was decided of an agreement's sending, as the history keeps it.</summary>
public sealed record AgreementDecision(int Revision, bool Withdrawn, string WithdrawalReason, int? AcceptedRevision, int? TheirRevision)
{
    public override string ToString() => $"AgreementDecision {Revision}";
}

/// <summary>Some of the entries of a record, the newest first, and how many there are.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, int Total);
