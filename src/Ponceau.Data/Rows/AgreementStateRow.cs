namespace Ponceau.Data.Rows;

/// <summary>What is known of the sending of one agreement, apart from the record so that an edit and an answer never overwrite each other.</summary>
public sealed class AgreementStateRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Number { get; set; }
    public int Revision { get; set; }
    public DateTime SavedAt { get; set; }
    public bool Withdrawn { get; set; }
    public string WithdrawalReason { get; set; } = "";
    public int? AcceptedRevision { get; set; }
    public string? AcceptedHash { get; set; }
    public bool AcceptedAsWithdrawal { get; set; }
    public DateTime? AcceptedAt { get; set; }
    public int? RefusedRevision { get; set; }
    public Guid? OpenSubmission { get; set; }
    public int? OpenRevision { get; set; }
    public int? TheirRevision { get; set; }
    public string? TheirHash { get; set; }

    /// <summary>The messages of the last answer on it.</summary>
    public List<MessageRow> Messages { get; set; } = [];
}

/// <summary>One message of the ministry; kept as JSON in the row that it speaks of.</summary>
public sealed class MessageRow
{
    public required string Code { get; set; }
    public required string Text { get; set; }
    public string? Target { get; set; }
}
