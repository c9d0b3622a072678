namespace Ponceau.Data.Rows;

public sealed class FileRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Number { get; set; }
    public required string Component { get; set; }
    public string? Provider { get; set; }
    public required string Family { get; set; }
    public required string Child { get; set; }
}
