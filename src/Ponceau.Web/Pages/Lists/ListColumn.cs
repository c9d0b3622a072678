namespace Ponceau.Web.Pages.Lists;

/// <summary>A column that a list can be put in order by.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Value">What it is put in order by; an empty value comes last, whichever way round.</param>
public sealed record ListColumn<TLine>(string Name, Func<TLine, string> Value);
