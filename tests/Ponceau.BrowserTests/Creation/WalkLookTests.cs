using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Creation;

/// <summary>Each step of the walk in each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class WalkLookTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly string[] Paths =
    [
        "/new/child", "/new/child?family=00000001", "/new/family?child=00000002", "/new/file?child=00000001&family=00000002", "/new/file?child=00000001&family=00000001",
        "/new/agreement?file=00000002", "/children", "/families",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryStep(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        foreach (var path in Paths) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task DoublesAskedAbout(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child", look);
        await page.Locator("[id='child.lastName']").FillAsync("Begin");
        await page.Locator("[id='child.firstName']").FillAsync("Alexandre");
        await page.Locator("[id='child.birthDate']").FillAsync("2014-10-04");
        await Assertions.Expect(page.Locator(".doubles li")).ToHaveCountAsync(2);
        await KeepAsync(page, $"walk-typing-{look}");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".doubles [value=other]")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "asked-child");

        page = await OpenAsync("/new/family?child=00000001", look);
        await page.Locator("#parent-b-button").ClickAsync();
        await page.Locator("[id='parentA.lastName']").FillAsync("Zappa");
        await page.Locator("[id='parentA.firstName']").FillAsync("Luc");
        await page.Locator("[id='parentB.lastName']").FillAsync("Bégin");
        await page.Locator("[id='parentB.firstName']").FillAsync("André");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".doubles [value=other]")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "asked-family");
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"walk-{name.Trim('/').Replace('/', '-').Replace('?', '-').Replace('&', '-')}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }
}
