using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Lists;

/// <summary>What the search, the headings and the ways between the pages of a list show, whatever the noun.</summary>
public interface IListPage
{
    ListQuery Query { get; }

    /// <summary>How many records the query finds.</summary>
    int Found { get; }

    /// <summary>How many there are.</summary>
    int Total { get; }

    int Pages { get; }
    string Here { get; }

    /// <summary>The column by which the list is in order.</summary>
    string SortedBy { get; }

    bool IsDescending { get; }

    /// <summary>What the list can be narrowed to: the name of the field of the form, and its choices.</summary>
    IReadOnlyList<(string Name, string Value, IReadOnlyList<Choice> Choices)> Filters { get; }
}
