using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>The grid in each language, width and light: axe finds nothing, nothing overflows.</summary>
public sealed class ScheduleLookTests(Chromium chromium) : ScheduleTest(chromium)
{
    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task TwoWeeksWithEverythingSaid(Look look)
    {
        var page = await OpenAsync(Specimen, look);
        await page.Locator("[name='Agreement.Ecp']").CheckAsync();
        await Box(page, "1-sat-AM").ClickAsync();
        await Act(page, "copy").ClickAsync();
        await Box(page, "1-mon-PM").FocusAsync();
        await ShouldLookRightAsync(page, look, "schedule-two");

        await Act(page, "single").ClickAsync();
        await ShouldLookRightAsync(page, look, "schedule-one");
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        (await SmallestTargetAsync(page)).ShouldBeGreaterThanOrEqualTo(24, name);
    }

    private static Task<double> SmallestTargetAsync(IPage page) => page.EvaluateAsync<double>(
        "Math.min(...[...document.querySelectorAll('[data-schedule] :is(.slot, .week button, .fill button)')].map(e => e.getBoundingClientRect()).filter(r => r.width).map(r => Math.min(r.width, r.height)))");
}
