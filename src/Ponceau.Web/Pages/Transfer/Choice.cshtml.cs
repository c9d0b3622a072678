using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Which version stands, where the ministry's revision is higher than ours (contract.md, section 5).</summary>
public sealed class ChoiceModel(Bridge.Bridge bridge, AgreementDecisions decisions, Texts texts) : PageModel
{
    public IActionResult OnGet(string component) => LocalRedirect(new TransferAddress(component).Href);

    public async Task<IActionResult> OnPostAsync(string component, string agreement, bool ours, string? back, CancellationToken stop)
    {
        var number = AgreementNumber.FromStore(agreement);
        if (await bridge.SnapshotAsync(stop) is not { } snapshot || !Holds(snapshot, component, number)) return NotFound();
        // Chosen already, in another window: nothing is left to choose, and the page shows what stands.
        if (snapshot.States[number].TheirRevision is not null) await decisions.ChooseAsync(number, ours, texts["record.by"]);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : new TransferAddress(component, Row: agreement).Href);
    }

    private static bool Holds(Snapshot snapshot, string component, AgreementNumber number) =>
        snapshot.Judgement.Components.Any(c => c.Component.Id == component && c.Rows.Any(row => row.Agreement.Number == number));
}
