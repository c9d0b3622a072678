using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Settings.Components;

/// <summary>The components, each leading to its settings.</summary>
public sealed class IndexModel(RecordServices services) : PageModel
{
    public IReadOnlyList<Component> Components { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Components = (await services.Bridge.SnapshotAsync(stop))?.Records.Components ?? [];
}
