using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>"Imprimer le rapport de validation": a page set for Letter paper, which a browser prints or keeps as a PDF.</summary>
public sealed class ReportModel(Bridge.Bridge bridge, Runs runs, Texts texts) : PageModel
{
    public ReportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string component, CancellationToken stop)
    {
        if (await bridge.SnapshotAsync(stop) is not { } snapshot || snapshot.Records.Components.All(each => each.Id != component)) return NotFound();
        View = ReportView.Of(snapshot, component, await runs.LastAsync(component, stop), await runs.StandingAsync(component, stop), texts);
        return Page();
    }
}
