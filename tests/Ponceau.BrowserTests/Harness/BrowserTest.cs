using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ponceau.BrowserTests.Harness;

/// <summary>
/// A test in a real browser. It fails where the browser's console says an error (a broken content policy is one), a script throws,
/// or a page asks anything of another address.
/// </summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _faults = [];

    /// <summary>The faults that a test brings about on purpose, by a part of their text.</summary>
    protected List<string> Expected { get; } = [];

    protected Chromium Chromium { get; } = chromium;

    protected virtual string Address => Chromium.Specimens.Address;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    protected async Task<IPage> OpenAsync(string path, Look? look = null, bool scripts = true, bool touch = false)
    {
        var options = (look ?? new Look()).ToOptions(Address);
        (options.JavaScriptEnabled, options.HasTouch) = (scripts, touch);
        var context = await Chromium.Browser.NewContextAsync(options);
        _contexts.Add(context);
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        Watch(page);
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    /// <summary>What axe finds on a page, each with where; empty where it finds nothing.</summary>
    protected static async Task<IReadOnlyList<string>> AxeAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Target} {node.Html}"))];
    }

    /// <summary>Where PONCEAU_SCREENSHOTS names a folder, what the page looks like is kept there, for people to look at.</summary>
    protected static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PONCEAU_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) => { if (message.Type == "error") _faults.Add($"console: {message.Text}"); };
        page.PageError += (_, error) => _faults.Add($"script: {error}");
        page.Request += (_, request) => { if (!request.Url.StartsWith(Address, StringComparison.Ordinal)) _faults.Add($"elsewhere: {request.Url}"); };
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts) await context.DisposeAsync();
        GC.SuppressFinalize(this);
        _faults.Where(fault => !Expected.Exists(fault.Contains)).ShouldBeEmpty();
    }
}
