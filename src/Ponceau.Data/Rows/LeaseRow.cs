namespace Ponceau.Data.Rows;

/// <summary>Who runs the bridge for a component: one at a time, across processes and machines.</summary>
public sealed class LeaseRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Component { get; set; }

    /// <summary>Grows with each holder and never shrinks; every transaction of a run checks it first.</summary>
    public long Token { get; set; }

    /// <summary>Null where it is free.</summary>
    public string? Machine { get; set; }

    public int ProcessId { get; set; }
    public DateTime ProcessStartedAt { get; set; }
    public DateTime TakenAt { get; set; }
    public DateTime RenewedAt { get; set; }
}
