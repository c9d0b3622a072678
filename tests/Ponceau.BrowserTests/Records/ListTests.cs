using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Records;

public sealed class ListTests(Chromium chromium) : TransferTest(chromium)
{
    [Fact]
    public async Task NarrowedList_IsFoundAgainAsItWasLeft_WithTheRecordThatWasOpened()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/families");
        await page.GetByLabel("État").SelectOptionAsync("held");
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await page.Locator("#list .pick").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/families/00000003");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForURLAsync("**/families");

        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#list tr[aria-current] .pick")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tout afficher" }).ClickAsync();
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(32);
    }

    [Fact]
    public async Task Heading_PutsTheListInOrder_AndTheOtherWayRound_AndKeepsTheFocus()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/agreements");
        var heading = page.GetByRole(AriaRole.Button, new() { Name = "No de l’entente" });
        await heading.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#list tbody tr").First).ToContainTextAsync("00000001");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#list tbody tr").First).ToContainTextAsync("00000032");
        await Assertions.Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("No de l’entente");
        await Assertions.Expect(heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SearchedAndNarrowed_WithoutScripts()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/agreements", scripts: false);
        await page.GetByLabel("État").SelectOptionAsync("refused");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rechercher" }).ClickAsync();
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await page.Locator("#sort-end").ClickAsync();
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task LinkFromElsewhere_NarrowsTheList()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/agreements?State=blocked&Component=riviere-1");
        await Assertions.Expect(page.GetByLabel("État")).ToHaveValueAsync("blocked");
        await Assertions.Expect(page.GetByLabel("Composante")).ToHaveValueAsync("riviere-1");
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
    }
}
