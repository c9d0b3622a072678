namespace Ponceau.Data.Rows;

public sealed class FamilyRow : IOwned, IMerged
{
    public int OrganisationId { get; set; }
    public required string Number { get; set; }
    public string ParentALastName { get; set; } = "";
    public string ParentAFirstName { get; set; } = "";
    public string ParentARole { get; set; } = "";
    public string ParentAPhone { get; set; } = "";
    public string ParentAEmail { get; set; } = "";
    public string AddressLine { get; set; } = "";
    public string AddressCity { get; set; } = "";
    public string AddressProvince { get; set; } = "";
    public string AddressPostalCode { get; set; } = "";
    public string Language { get; set; } = "fr";
    public bool HasParentB { get; set; }
    public string ParentBLastName { get; set; } = "";
    public string ParentBFirstName { get; set; } = "";
    public string ParentBRole { get; set; } = "";
    public string ParentBPhone { get; set; } = "";
    public string ParentBEmail { get; set; } = "";
    public string MergedInto { get; set; } = "";
}
