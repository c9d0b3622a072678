namespace Ponceau.Data.Rows;

/// <summary>One agreement in one run: selected, blocked or held, and what became of it.</summary>
public sealed class TransmissionItemRow : IOwned
{
    public Guid Transmission { get; set; }
    public int OrganisationId { get; set; }
    public required string Agreement { get; set; }
    public required string File { get; set; }
    public int Revision { get; set; }
    public bool Withdrawn { get; set; }
    public ItemOutcome Outcome { get; set; }

    /// <summary>It was sent, and what the ministry made of it is not known.</summary>
    public bool IsUnknown { get; set; }

    public string? Necsg { get; set; }
    public List<MessageRow> Messages { get; set; } = [];
}

/// <summary>What became of a row in a run; the counts of the run add up over these (reliability.md, promise 5).</summary>
public enum ItemOutcome
{
    Unsent,
    Accepted,
    Refused,
    Blocked,
    Held,
}
