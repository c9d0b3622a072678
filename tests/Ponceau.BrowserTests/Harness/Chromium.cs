using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Ponceau.BrowserTests.Harness;

/// <summary>One browser for all the tests, and one host of the pages that it opens.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;
    public SpecimenHost Specimens { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // A page that is slow on a busy machine is not a page that is wrong: what is awaited is seen as soon as it is there.
        Assertions.SetDefaultExpectTimeout(60_000);
        var path = ChromiumPath.Find();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        Specimens = await SpecimenHost.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Specimens is not null) await Specimens.DisposeAsync();
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
