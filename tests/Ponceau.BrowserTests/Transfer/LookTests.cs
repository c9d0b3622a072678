using Ponceau.BrowserTests.Harness;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Transfer;

public sealed class LookTests(Chromium chromium) : BrowserTest(chromium)
{
    private WebWorld? _world;

    protected override string Address => _world?.Address ?? base.Address;

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryState_HasNoFindingOfAxeAndDoesNotOverflow(Look look)
    {
        _world = await TransferWorld.InEveryStateAsync();
        var page = await OpenAsync("/transfer", look);
        await KeepAsync(page, $"transfer-{look}");

        (await AxeAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width);
    }
}
