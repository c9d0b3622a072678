namespace Ponceau.Data.Rows;

/// <summary>One saved change of a record: who, when, and the values before and after (data.md, section 3).</summary>
public sealed class HistoryRow : IOwned
{
    public long Id { get; set; }
    public int OrganisationId { get; set; }

    /// <summary>The kind of record: <c>family</c>, <c>child</c>, <c>agreement</c>…</summary>
    public required string Noun { get; set; }

    /// <summary>The record's number or identifier.</summary>
    public required string Key { get; set; }

    public DateTime At { get; set; }
    public required string By { get; set; }

    /// <summary>The record's row before, as JSON; null where it was made. An access code never enters it.</summary>
    public string? Before { get; set; }

    public string? After { get; set; }
}
