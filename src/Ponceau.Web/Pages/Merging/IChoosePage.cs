namespace Ponceau.Web.Pages.Merging;

/// <summary>What the search for the other record shows, whatever the noun.</summary>
public interface IChoosePage
{
    string Search { get; }

    /// <summary>The records that may well be the same.</summary>
    IReadOnlyList<Candidate> Likely { get; }

    /// <summary>The first of those that are found.</summary>
    IReadOnlyList<Candidate> Found { get; }

    /// <summary>How many are found.</summary>
    int Total { get; }

    string Leave { get; }
}
