using Ponceau.Core.Records;

namespace Ponceau.Data.Rows;

public sealed class ClosureSetRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Component { get; set; }
    public int Year { get; set; }
    public List<ClosureRow> Days { get; set; } = [];
}

/// <summary>One day of closure; kept in its set as JSON.</summary>
public sealed class ClosureRow
{
    public DateOnly? Date { get; set; }
    public Slots Slots { get; set; }
    public bool AdministrationOpen { get; set; }
    public bool CareOpen { get; set; }
    public string Reason { get; set; } = "";
}
