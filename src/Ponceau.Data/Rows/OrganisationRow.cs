namespace Ponceau.Data.Rows;

/// <summary>The organisation, with the last number given for each kind of record: numbers are never reused.</summary>
public sealed class OrganisationRow
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public int LastFamilyNumber { get; set; }
    public int LastChildNumber { get; set; }
    public int LastFileNumber { get; set; }
    public int LastAgreementNumber { get; set; }
}
