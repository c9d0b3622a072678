using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>The validation report on paper.</summary>
public sealed class ReportTests(Chromium chromium) : TransferTest(chromium)
{
    [Fact]
    public async Task Printed_HasOnlyTheReport()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1/report");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Imprimer ou enregistrer en PDF" })).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".side")).ToBeHiddenAsync();
        await Expect(page.Locator(".btn").First).ToBeHiddenAsync();
        await Expect(page.GetByText("Imprimé le")).ToBeVisibleAsync();
        await Expect(page.Locator(".told")).ToHaveCountAsync(3);
        await KeepAsync(page, "report-printed");
    }

    [Fact]
    public async Task Counts_AddUpOnThePage()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1/report");

        var counts = (await page.Locator(".counts td").AllTextContentsAsync()).Select(int.Parse).ToList();

        counts[..^1].Sum().ShouldBe(counts[^1]);
        counts[^1].ShouldBe(7);
    }

    [Fact]
    public async Task PrintButton_IsNotThereWithoutScripts()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1/report", scripts: false);

        await Expect(page.Locator("[data-print]")).ToBeHiddenAsync();
    }
}
