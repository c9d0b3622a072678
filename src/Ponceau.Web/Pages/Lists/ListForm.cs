namespace Ponceau.Web.Pages.Lists;

/// <summary>A list's query as its form sends it.</summary>
public sealed class ListForm
{
    public string Search { get; set; } = "";
    public string Component { get; set; } = "";
    public string Group { get; set; } = "";
    public string State { get; set; } = "";
    public string Due { get; set; } = "";

    /// <summary>The order so far.</summary>
    public string Sort { get; set; } = "";

    /// <summary>A heading that was pressed: the order from now on.</summary>
    public string SortBy { get; set; } = "";

    /// <summary>A way to another page that was pressed. Whatever else is pressed leads to the first.</summary>
    public int GoTo { get; set; } = 1;

    public ListQuery ToQuery() => new()
    {
        Search = Search,
        Component = Component,
        Group = Group,
        State = State,
        Due = Due,
        Sort = SortBy.Length > 0 ? SortBy : Sort,
        PageNumber = GoTo,
    };
}
