using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Data;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Home;

/// <summary>The first page: what to do next, and why (product.md, "How it should feel").</summary>
public sealed class IndexModel(Bridge.Bridge bridge, Worker worker, Runs runs, Database database, Texts texts) : PageModel
{
    /// <summary>Null before there are records.</summary>
    public HomeView? View { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (await bridge.SnapshotAsync(stop) is not { Records.Components.Count: > 0 } snapshot) return;
        var going = snapshot.Records.Components.Select(c => c.Id).Where(id => worker.IsAsked(id) || snapshot.Running.ContainsKey(id)).ToHashSet();
        View = HomeView.Of(snapshot, await runs.LastSendingsAsync(stop), going, database.Now, texts);
    }
}
