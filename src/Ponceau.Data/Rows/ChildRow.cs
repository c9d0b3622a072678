using Ponceau.Core.Records;

namespace Ponceau.Data.Rows;

public sealed class ChildRow : IOwned, IMerged
{
    public int OrganisationId { get; set; }
    public required string Number { get; set; }
    public string LastName { get; set; } = "";
    public string FirstName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public string Sex { get; set; } = "";
    public bool BornOutsideQuebec { get; set; }
    public string Nirec { get; set; } = "";
    public string Necsg { get; set; } = "";

    /// <summary>The NECSG that the ministry gives where the record has another: kept beside it, for the user to choose.</summary>
    public string MinistryNecsg { get; set; } = "";

    public bool SpecialNeeds { get; set; }
    public ChildStatus Status { get; set; }
    public string Group { get; set; } = "";
    public List<ContactRow> EmergencyContacts { get; set; } = [];
    public string MergedInto { get; set; } = "";
}

/// <summary>Somebody to call; kept in the child's row as JSON.</summary>
public sealed class ContactRow
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Relation { get; set; } = "";
}
