namespace Ponceau.Data.Rows;

/// <summary>One run of the bridge for one component.</summary>
public sealed class TransmissionRow : IOwned
{
    public Guid Id { get; set; }
    public int OrganisationId { get; set; }
    public required string Component { get; set; }
    public DateTime StartedAt { get; set; }

    /// <summary>Null while it goes on, or where its process was ended in the middle.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Also the rows that the ministry has already accepted.</summary>
    public bool All { get; set; }

    /// <summary>Without the rows whose content is that of their last acceptance.</summary>
    public bool OnlyChanged { get; set; }

    /// <summary>The fault of the connection that ended it, by name; null where none did.</summary>
    public string? FaultKind { get; set; }

    /// <summary>What the fault was, in words, without personal data.</summary>
    public string? FaultDetail { get; set; }
}
