using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Records;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The exact content of an agreement before it leaves (product.md, section 1, "What is sent").</summary>
public sealed class ContentModel(Bridge.Bridge bridge, Texts texts) : PageModel
{
    public string Agreement { get; private set; } = "";
    public ContentView View { get; private set; } = null!;

    /// <summary>The row on the transfer screen.</summary>
    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string component, string agreement, CancellationToken stop)
    {
        var number = AgreementNumber.FromStore(agreement);
        if (await bridge.SnapshotAsync(stop) is not { } snapshot) return NotFound();
        if (!snapshot.Judgement.Components.Any(c => c.Component.Id == component && c.Rows.Any(row => row.Agreement.Number == number))) return NotFound();

        Agreement = agreement;
        View = ContentView.Of(bridge.PreviewContent(snapshot, number), texts);
        Back = new TransferAddress(component, Show: RowFilter.All, Row: agreement).Href;
        return Page();
    }
}
