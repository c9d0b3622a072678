using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>Each page of the transfer in each of its states, each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class LookTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly string[] Paths =
    [
        "/", "/transfer", "/transfer/riviere-1?tab=closures", "/transfer/riviere-1?tab=csss", "/transfer/riviere-1?tab=options", "/transfer/riviere-1?row=00000003",
        "/transfer/riviere-1?show=all&row=00000001", "/transfer/riviere-3", "/transfer/riviere-1/report", "/transfer/riviere-1/content/00000002",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryState(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        foreach (var path in Paths) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task NothingKeptYet(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(null));
        foreach (var path in (string[])["/", "/transfer"]) await ShouldLookRightAsync(await OpenAsync(path, look), look, "empty" + path);
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task FaultOfTheConnection(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        World.Ministry.Always = FakeMinistry.Failure.NoConnection;
        World.Worker.Ask(TransferWorld.First, Ponceau.Bridge.RunOptions.Usual);
        var page = await OpenAsync("/transfer/riviere-1?row=00000005", look);
        await Assertions.Expect(page.Locator("#part-synchronisation .notes")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "fault");
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task RunGoingOn(Look look)
    {
        var half = new TaskCompletionSource();
        await UseAsync(await TransferWorld.WaitingAsync(half.Task));
        World.Worker.Ask(TransferWorld.First, Ponceau.Bridge.RunOptions.Usual);
        var page = await OpenAsync("/transfer/riviere-1", look);
        await Assertions.Expect(page.Locator("[data-bar]")).ToHaveAttributeAsync("value", "4");
        await ShouldLookRightAsync(page, look, "going");
        half.SetResult();
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name.Trim('/').Replace('/', '-').Replace('?', '-')}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }
}
