using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.TestData;
using static Microsoft.Playwright.Assertions;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>The grid: the row chosen, its messages, and the keyboard.</summary>
public sealed class RowTests(Chromium chromium) : TransferTest(chromium)
{
    [Fact]
    public async Task RowClicked_IsChosen_AndItsMessagesShown_WithoutAReload()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1");
        await page.EvaluateAsync("window.stays = true");

        await page.Locator("#row-00000003 td").Nth(4).ClickAsync();

        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-04");
        await Expect(page.Locator("tr[aria-current] .pick")).ToHaveCountAsync(2);
        await Expect(page.Locator("#row-00000003")).ToHaveAttributeAsync("aria-current", "true");
        (await page.EvaluateAsync<bool>("window.stays")).ShouldBeTrue();
        page.Url.ShouldContain("row=00000003");
    }

    [Fact]
    public async Task RowChosen_IsStillChosenAfterAReload_AndOnAnotherTab()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1");
        await page.Locator("#pick-00000004").ClickAsync();
        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-02");

        await page.GetByRole(AriaRole.Link, new() { Name = "Jours de fermeture" }).ClickAsync();
        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-02");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dossiers parents et enfants" }).ClickAsync();
        await Expect(page.Locator("#row-00000004")).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Arrows_MoveTheRowChosen_AndEnterOpensTheRecordAtTheField()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1");
        await page.Locator("#pick-00000002").FocusAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#pick-00000003")).ToBeFocusedAsync();
        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-04");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-02");
        await Expect(page.Locator("#pick-00000004")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/families/00000004#parentA.address.line");
        await Expect(page.Locator("[id='parentA.address.line']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Grid_IsOneStopOfTheTabKey()
    {
        await UseAsync(await TransferWorld.StartAsync(new RecordSetBuilder().WithComponent().WithRows(100).Build()));
        var page = await OpenAsync("/transfer/riviere-1?row=00000050");
        await page.Locator("#pick-00000050").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#row-00000050 .more")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<bool>("document.activeElement.closest('[data-rows]') === null")).ShouldBeTrue();
    }

    [Fact]
    public async Task LongGrid_KeepsItsPlaceWhenARowIsChosen()
    {
        await UseAsync(await TransferWorld.StartAsync(new RecordSetBuilder().WithComponent().WithRows(100).Build()));
        var page = await OpenAsync("/transfer/riviere-1");
        await page.Locator("#pick-00000080").ScrollIntoViewIfNeededAsync();
        var place = await page.EvaluateAsync<int>("Math.round(document.querySelector('.long').scrollTop)");

        await page.Locator("#pick-00000080").ClickAsync();
        await Expect(page.Locator("#part-messages .aside")).ToContainTextAsync("00000080");

        (await page.EvaluateAsync<int>("Math.round(document.querySelector('.long').scrollTop)")).ShouldBe(place);
        place.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task RowThatAnAddressNames_IsInSight()
    {
        await UseAsync(await TransferWorld.StartAsync(new RecordSetBuilder().WithComponent().WithRows(100).Build()));

        var page = await OpenAsync("/transfer/riviere-1?row=00000090");

        await Expect(page.Locator("#row-00000090")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task WithoutScripts_RowIsChosenByItsLink()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/transfer/riviere-1", scripts: false);

        await page.Locator("#pick-00000003").ClickAsync();

        await Expect(page.Locator("#part-messages code")).ToHaveTextAsync("ADR-04");
        await Expect(page.Locator("#row-00000003")).ToHaveAttributeAsync("aria-current", "true");
    }
}
