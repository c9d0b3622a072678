namespace Ponceau.Data.Rows;

public sealed class ProviderRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Id { get; set; }
    public required string Component { get; set; }
    public string Name { get; set; } = "";
}
