using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Transfert ICSGE: four parts on one page, for the component chosen (product.md, section 1).</summary>
public sealed class IndexModel(Bridge.Bridge bridge, Worker worker, Runs runs, ActsOfBirth acts, Texts texts) : PageModel
{
    public TransferView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string? component, string? tab, string? show, [FromQuery(Name = "page")] int? page, string? row, CancellationToken stop)
    {
        // How the run stands is asked before the rows: rows of a run that has ended meanwhile are newer than it, and the feed then says that it ended.
        var run = component is null ? null : await runs.StandingAsync(component, stop);
        if (await bridge.SnapshotAsync(stop) is not { Records.Components.Count: > 0 } snapshot) return component is null ? Page() : NotFound();
        if (component is null || run is null) return Redirect(new TransferAddress(ComponentStanding.All(snapshot).MinBy(each => each.Urgency)!.Component.Id).Href);
        if (snapshot.Records.Components.All(each => each.Id != component)) return NotFound();

        View = await ReadAsync(snapshot, run, TransferAddress.Read(component, tab, show, page, row), stop);
        return Page();
    }

    /// <summary>Asks for a run; the worker makes it, whether this page stays open or not.</summary>
    public async Task<IActionResult> OnPostAsync(
        string component, string? tab, string? show, [FromQuery(Name = "page")] int? page, string? row, bool all, bool onlyChanged, CancellationToken stop)
    {
        if ((await bridge.SnapshotAsync(stop))?.Records.Components.Any(each => each.Id == component) != true) return NotFound();
        worker.Ask(component, new RunOptions(new SelectionOptions(all, onlyChanged)));
        return Redirect(TransferAddress.Read(component, tab, show, page, row).Href + "#synchronisation");
    }

    private async Task<TransferView> ReadAsync(Snapshot snapshot, RunStanding run, TransferAddress address, CancellationToken stop)
    {
        var held = snapshot.JudgementOf(address.Component).Rows
            .Where(row => snapshot.States[row.Agreement.Number].FateFor(row.Outcome) == Fate.Held).Select(row => row.Agreement.Number.Text);
        var reading = new TransferReading
        {
            Run = run,
            LastSendings = await runs.LastSendingsAsync(stop),
            Going = snapshot.Records.Components.Select(each => each.Id).Where(id => worker.IsAsked(id) || snapshot.Running.ContainsKey(id)).ToHashSet(),
            Last = await runs.LastAsync(address.Component, stop),
            Ministry = bridge.Settings.Address,
            HeldSince = await runs.HeldSinceAsync([.. held], stop),
        };
        var view = TransferView.Of(snapshot, address, reading, texts);
        return view with { Chosen = view.Chosen is { } chosen ? chosen with { ActOfBirth = acts.AddressOf(chosen.Child) } : null };
    }
}
