using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>A run as an open page shows it.</summary>
public sealed class RunTests(Chromium chromium) : TransferTest(chromium)
{
    private readonly TaskCompletionSource _half = new();

    [Fact]
    public async Task RunLaunched_ShowsHowFarItIs_AndThenItsResult()
    {
        await UseAsync(await TransferWorld.WaitingAsync(_half.Task));
        var page = await OpenAsync("/transfer/riviere-1?row=00000003");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lancer la synchronisation" }).ClickAsync();
        await Expect(page.Locator("[data-bar]")).ToHaveAttributeAsync("value", "4");
        await Expect(page.Locator("[data-said]")).ToContainTextAsync("4 sur 7");
        await Expect(page.Locator("#launch-button")).ToBeDisabledAsync();
        _half.SetResult();

        await Expect(page.Locator(".stands")).ToContainTextAsync("7 ententes sont acceptées. Dernier envoi aujourd’hui à 09:");
        await Expect(page.Locator("#part-configuration tr[aria-current] .state")).ToHaveTextAsync("À jour");
        await Expect(page.Locator("#part-data .state.ok")).ToHaveCountAsync(7);
        await Expect(page.Locator("#row-00000003")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(page.Locator("#launch-button")).ToBeEnabledAsync();
        await Expect(page.Locator("#part-synchronisation strong")).ToHaveTextAsync("0");
    }

    [Fact]
    public async Task RunOfAnotherProcess_ShowsOnAPageThatWasOpen_AndKeepsTheFocus()
    {
        await UseAsync(await TransferWorld.WaitingAsync(_half.Task));
        var page = await OpenAsync("/transfer/riviere-1");
        await page.Locator("#pick-00000001").FocusAsync();

        var run = World.RunAsync(TransferWorld.First);
        await Expect(page.Locator("[data-bar]")).ToHaveAttributeAsync("value", "4");
        await Expect(page.Locator("#pick-00000001")).ToBeFocusedAsync();
        _half.SetResult();
        await run;

        await Expect(page.Locator("#part-data .state.ok")).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task PageClosedAndOpenedAgain_ShowsWhereTheRunIs()
    {
        await UseAsync(await TransferWorld.WaitingAsync(_half.Task));
        var page = await OpenAsync("/transfer/riviere-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lancer la synchronisation" }).ClickAsync();
        await Expect(page.Locator("[data-bar]")).ToHaveAttributeAsync("value", "4");
        await page.CloseAsync();

        var again = await OpenAsync("/transfer/riviere-1");
        await Expect(again.Locator("[data-said]")).ToContainTextAsync("4 sur 7");
        _half.SetResult();
        await Expect(again.Locator("#part-data .state.ok")).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task WithoutScripts_RunIsLaunched_AndTheLinkReadsThePageAgain()
    {
        await UseAsync(await TransferWorld.WaitingAsync(_half.Task));
        var page = await OpenAsync("/transfer/riviere-1", scripts: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "Lancer la synchronisation" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Actualiser" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Actualiser" }).ClickAsync();

        await Expect(page.Locator("#part-configuration .state")).ToHaveTextAsync("Envoi en cours");
        _half.SetResult();
    }
}
