using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Records;

/// <summary>Each page of records, each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class RecordLookTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly string[] Paths =
    [
        "/children", "/children/00000002", "/families", "/families/00000004", "/agreements", "/agreements/00000002", "/files/00000002",
        "/settings/components", "/settings/components/riviere-1", "/settings/components/riviere-2",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryPage(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        foreach (var path in Paths) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task NothingKeptYet(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(null));
        foreach (var path in (string[])["/children", "/families", "/agreements", "/settings/components"])
            await ShouldLookRightAsync(await OpenAsync(path, look), look, "empty" + path);
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name.Trim('/').Replace('/', '-')}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }
}
