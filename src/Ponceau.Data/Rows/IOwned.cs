namespace Ponceau.Data.Rows;

/// <summary>A row that belongs to one organisation; the context fills it in and shows no other organisation's rows.</summary>
public interface IOwned
{
    int OrganisationId { get; set; }
}
