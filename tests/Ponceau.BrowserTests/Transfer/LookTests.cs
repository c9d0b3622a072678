using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>Each page of the transfer in each of its states, each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class LookTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly string[] Main = ["/", "/transfer"];

    private static readonly string[] Further =
    [
        "/transfer/riviere-1?tab=closures", "/transfer/riviere-1?tab=csss", "/transfer/riviere-1?tab=options", "/transfer/riviere-1?row=00000003",
        "/transfer/riviere-1?show=all&row=00000001", "/transfer/riviere-3", "/transfer/riviere-1/report", "/transfer/riviere-1/content/00000002",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    /// <summary>A wide one and a narrow one, one in each language, stand for all where the pieces are those of the main pages.</summary>
    public static TheoryData<Look> TwoLooks => [Look.All[1], Look.All[2]];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryState(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        foreach (var path in Main) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
    }

    [Theory]
    [MemberData(nameof(TwoLooks), DisableDiscoveryEnumeration = true)]
    public async Task TabsAndPagesBehind(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        foreach (var path in Further) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
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

    [Theory]
    [MemberData(nameof(TwoLooks), DisableDiscoveryEnumeration = true)]
    public async Task MinistryAhead(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(RecordSetBuilder.Ready().Build()));
        World.Ministry.Holdings[("41000001:31000001", "00000001")] = new FakeMinistry.Held("00000001", 5, new string('a', 64), false);
        await World.RunAsync(TransferWorld.First);
        await ShouldLookRightAsync(await OpenAsync("/transfer/riviere-1", look), look, "ahead");
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name.Trim('/').Replace('/', '-').Replace('?', '-')}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }
}
