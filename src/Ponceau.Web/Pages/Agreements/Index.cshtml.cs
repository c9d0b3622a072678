using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Print.Agreements;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>The agreements.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<AgreementLine>(services)
{
    /// <summary>By the child's name, then by start: <see cref="ListIndex{TLine}"/> puts what is equal by name and number.</summary>
    protected override IReadOnlyList<ListColumn<AgreementLine>> Columns { get; } =
    [
        new("name", line => $"{line.Name}\u0001{line.Start}"),
        new("number", line => line.Number),
        new("parent", line => line.Parent),
        new("component", line => line.ComponentNames),
        new("start", line => line.Start),
        new("end", line => line.End),
        new("state", line => line.Pill ?? ""),
    ];

    /// <summary>The numbers of the agreements that are ticked.</summary>
    [BindProperty]
    public List<string> Numbers { get; set; } = [];

    /// <summary>Something was to be done with the agreements ticked, and none is.</summary>
    public bool NothingChosen { get; private set; }

    /// <summary>Prints the agreements that are ticked.</summary>
    public async Task<IActionResult> OnPostPrintChosenAsync(CancellationToken stop)
    {
        if (Numbers.Count > 0) return await PrintAsync(Numbers);
        await ReturnAsync(stop);
        NothingChosen = true;
        return Page();
    }

    /// <summary>Prints every agreement that the list finds, on every page of it, in its order.</summary>
    public async Task<IActionResult> OnPostPrintFoundAsync(CancellationToken stop)
    {
        await ReturnAsync(stop);
        return await PrintAsync([.. (await FindAsync(stop)).Select(line => line.Number)]);
    }

    private async Task<IActionResult> PrintAsync(IReadOnlyList<string> numbers)
    {
        await (await AgreementPrints.PrintAsync(numbers, HttpContext, Services.Store, Services.Database)).ExecuteAsync(HttpContext);
        return new EmptyResult();
    }

    protected override IEnumerable<AgreementLine> LinesOf(Snapshot snapshot) => AgreementLine.Of(snapshot);
}
