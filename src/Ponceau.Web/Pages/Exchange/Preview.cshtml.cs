using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>What an import would do, and every fault of it. Nothing is saved until it is asked for here; then all of it or nothing.</summary>
public sealed class PreviewModel(RecordStore store, PendingImports pending, Texts texts) : PageModel
{
    /// <summary>More are of no use on a screen: the file to correct holds them all.</summary>
    public const int MostShown = 200;

    public const string Import = "import";
    public const string Abandon = "abandon";

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string Do { get; set; } = "";

    [TempData]
    public string? Done { get; set; }

    [TempData]
    public string? Gone { get; set; }

    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];

    public IReadOnlyList<TableFault> Faults { get; private set; } = [];

    /// <summary>True where rows can be given back to correct.</summary>
    public bool HasBadRows { get; private set; }

    public bool HasSheets => Faults.Any(fault => fault.Row > 0);

    public static string AddressOf(string token) => $"/exchange/{token}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (pending.Find(Token) is not { } import) return Lost();
        Show(ImportReading.Of(import, await store.LoadAsync(stop)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (pending.Find(Token) is not { } import) return Lost();
        if (Do == Abandon) return Leave(texts["exchange.abandoned"]);
        if (Do != Import) return await OnGetAsync(stop);
        // Read again: what is kept may have changed since it was shown.
        var reading = ImportReading.Of(import, await store.LoadAsync(stop));
        Show(reading);
        if (reading.Records is not { } records) return Page();
        var counts = await store.ImportAsync(records, texts["exchange.by"], stop);
        if (counts.Locked.Count == 0) return Leave(texts["exchange.done", ("new", counts.New), ("changed", counts.Changed), ("same", counts.Same)]);
        Faults = reading.FaultsOf(counts.Locked, texts["exchange.locked"]);
        return Page();
    }

    private void Show(ImportReading reading)
    {
        (Lines, Faults) = (reading.Lines, reading.Faults);
        HasBadRows = Faults.Any(fault => fault.Row > 0) && reading.BadRows.Count > 0;
    }

    private RedirectResult Leave(string done)
    {
        pending.Remove(Token);
        Done = done;
        return Redirect("/exchange");
    }

    private RedirectResult Lost()
    {
        Gone = texts["exchange.gone"];
        return Redirect("/exchange");
    }
}
