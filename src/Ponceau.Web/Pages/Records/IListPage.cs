namespace Ponceau.Web.Pages.Records;

/// <summary>What the search and the ways between the pages of a list show.</summary>
public interface IListPage
{
    string Search { get; }
    int PageNumber { get; }
    int Pages { get; }
    int Found { get; }
    int Total { get; }
    string Here { get; }
}
