using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>"Renouveler pour l'année prochaine": proposes what follows the agreements that end, and makes all that is ticked or none of it.</summary>
[RequestFormLimits(ValueCountLimit = MostValues)]
public sealed class IndexModel(RecordServices services, MadeRenewals made) : PageModel
{
    /// <summary>A large bureau coordonnateur renews 1,100 agreements on one page, each of up to nine values.</summary>
    private const int MostValues = 50_000;

    [BindProperty(SupportsGet = true)]
    public string Component { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Group { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string From { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string To { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Made { get; set; } = "";

    /// <summary>What was just done, said once.</summary>
    [TempData]
    public string? Said { get; set; }

    /// <summary>What the page shows; null before there is an organisation.</summary>
    public RenewalView? View { get; private set; }

    public RenewalAddress Address => new(Component, Group, From, To, Made);

    private Texts T => services.Texts;

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (await services.Bridge.SnapshotAsync(stop) is not { } snapshot) return;
        var view = ViewOf(snapshot, renewal => RenewalEntry.From(renewal, renewal.IsProposed));
        View = view with { Made = await MadeStanding.ReadAsync(made.Open(Made), snapshot, services.Store, stop), Said = Said };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        if (await services.Bridge.SnapshotAsync(stop) is not { } snapshot) return Redirect(Address.Href);
        if (form["Do"] == "undo") return await UndoAsync(snapshot, form["Offered"].ToString(), stop);

        var isCreating = form["Do"] == "create";
        var view = ViewOf(snapshot, renewal => RenewalEntry.Read(form, renewal.Last.Number));
        var refusal = RenewalRefusal.Of(view.Sheet, RenewalEntry.ChosenIn(form), isCreating, snapshot, T);
        if (isCreating && refusal is null)
        {
            // Between the reading and the making something may be saved: read again, it is seen and told.
            return await MakeAsync([.. view.Sheet.Chosen.Select(line => line.Renewal)]) is { } sealing
                ? Redirect((Address with { Made = sealing }).Href)
                : await OnPostAsync(stop);
        }

        View = view with { Refusal = refusal, IsTyped = true, Said = refusal is null ? T.Count("renewal.checked", view.Sheet.Chosen.Count()) : null };
        return Page();
    }

    private RenewalView ViewOf(Snapshot snapshot, Func<Renewal, RenewalEntry?> typed)
    {
        ViewData.Clear();
        return RenewalView.Of(snapshot, Address, typed, services.Database.Today, FieldNotes.Of(ViewData), T);
    }

    /// <summary>Makes all of them in one transaction; null where one of them cannot be made any more, and then none is.</summary>
    private async Task<string?> MakeAsync(IReadOnlyList<Renewal> renewals)
    {
        var agreements = new List<Agreement>();
        var outcome = await services.Store.ChangeAsync(
            async change =>
            {
                foreach (var renewal in renewals)
                    if (await change.AddAfterAsync(renewal.Last, renewal.Proposed) is { } agreement) agreements.Add(agreement);
            },
            T["record.by"]);
        return outcome == SaveOutcome.Saved ? made.Seal(agreements) : null;
    }

    /// <summary>Takes away all that the page offered to take away, or none of it where that is not the same any more.</summary>
    private async Task<IActionResult> UndoAsync(Snapshot snapshot, string offered, CancellationToken stop)
    {
        var standing = await MadeStanding.ReadAsync(made.Open(Made), snapshot, services.Store, stop);
        var isUndone = standing is { Removable.Count: > 0 } && standing.Offered == offered && await RemoveAsync(standing.Removable);
        Said = isUndone ? T.Count("renewal.undone", standing!.Removable.Count) : T["renewal.undo.refused"];
        return Redirect((isUndone && standing!.Staying.Count == 0 ? Address.WithoutMade : Address).Href);
    }

    private async Task<bool> RemoveAsync(IReadOnlyList<Agreement> agreements) =>
        await services.Store.ChangeAsync(
            async change =>
            {
                foreach (var agreement in agreements) await change.RemoveAsync(agreement);
            },
            T["record.by"]) == SaveOutcome.Saved;
}
