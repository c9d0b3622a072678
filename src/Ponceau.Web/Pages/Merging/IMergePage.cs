namespace Ponceau.Web.Pages.Merging;

/// <summary>What the page of a merge shows, whatever the noun.</summary>
public interface IMergePage
{
    MergeView View { get; }
    string Version { get; }

    /// <summary>One of the records, or what moves, is no more what the page showed.</summary>
    bool IsOvertaken { get; }
}
