using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ponceau.BrowserTests.Pages.Specimens;

/// <summary>A page of tables, with a row in each state.</summary>
public sealed class TransferModel : PageModel
{
    public IReadOnlyList<(string State, string? Why)> Rows { get; } =
    [
        ("accepted", null),
        ("refused", "Birth date or sex to check"),
        ("blocked", "The apartment goes at the end of the line"),
        ("held", "for the postal code, since 2016-09-12"),
        ("ready", null),
        ("sending", null),
        ("unknown", "No answer yet; asked again at 10:04"),
        ("out-of-scope", null),
        ("withdrawn", null),
    ];
}
