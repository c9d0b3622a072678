using Ponceau.Core.Transmission;

namespace Ponceau.Data.Rows;

/// <summary>One sealed request: its exact path, body and key, committed before the first byte leaves, and later the exact answer.</summary>
public sealed class SubmissionRow : IOwned
{
    /// <summary>The idempotency key.</summary>
    public Guid Id { get; set; }

    public int OrganisationId { get; set; }
    public required string Component { get; set; }
    public Guid Transmission { get; set; }
    public SubmissionKind Kind { get; set; }

    /// <summary>The year of a set; null for files.</summary>
    public int? Year { get; set; }

    /// <summary>The revision of a set; null for files, whose rows have their own.</summary>
    public int? SetRevision { get; set; }

    /// <summary>The version of the contract that it was made for.</summary>
    public required string Contract { get; set; }

    public required string Division { get; set; }
    public required string Installation { get; set; }
    public required string Path { get; set; }
    public required byte[] Body { get; set; }
    public DateTime SealedAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>When it may be tried again, after a fault of the connection.</summary>
    public DateTime? NextAttemptAt { get; set; }

    public DateTime? ClosedAt { get; set; }
    public int? AnswerStatus { get; set; }
    public byte[]? Answer { get; set; }

    public List<SubmissionItemRow> Items { get; set; } = [];
}

/// <summary>One agreement in a sealed submission.</summary>
public sealed class SubmissionItemRow : IOwned
{
    public Guid Submission { get; set; }
    public int OrganisationId { get; set; }
    public required string Agreement { get; set; }
    public required string File { get; set; }
    public int Revision { get; set; }
    public bool Withdrawn { get; set; }
    public required string ContentHash { get; set; }
}
