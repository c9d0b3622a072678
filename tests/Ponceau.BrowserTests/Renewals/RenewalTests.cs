using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Renewals;

public sealed class RenewalTests(Chromium chromium) : TransferTest(chromium)
{
    public static TheoryData<Look> Looks => [.. Look.All];

    private const int Kept = 12;

    /// <summary>The place of a line of which there is nothing to know, and of one whose child reaches school age on 2018-09-01.</summary>
    private const int Ready = 7, Wrong = 4;

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EachState_LooksRight(Look look)
    {
        await UseAsync(await RenewalWorld.StartAsync());
        var page = await OpenAsync("/renewal", look);
        await ShouldLookRightAsync(page, look, "renewal");

        await Day(page, "End").Nth(Ready).FillAsync("demain");
        await Day(page, "End").Nth(Wrong).FillAsync("2018-09-01");
        await Primary(page).ClickAsync();
        await Assertions.Expect(page.Locator(".errors")).ToBeFocusedAsync();
        await ShouldLookRightAsync(page, look, "renewal-refused");

        await Day(page, "End").Nth(Ready).FillAsync("2018-06-29");
        await Day(page, "End").Nth(Wrong).FillAsync("2018-08-31");
        await Primary(page).ClickAsync();
        await Assertions.Expect(page.Locator(".made")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "renewal-made");
    }

    [Fact]
    public async Task Keyboard_GoesFromDateToDate_EnterChecks_AndAllOfItIsMadeAndUndone()
    {
        await UseAsync(await RenewalWorld.StartAsync());
        var page = await OpenAsync("/renewal");
        await Assertions.Expect(Primary(page)).ToHaveTextAsync("Créer les 7 ententes cochées");
        await Day(page, "End").Nth(Ready - 1).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Day(page, "End").Nth(Ready)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("2018-06-29");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("Rien n’empêche de créer les 7 ententes cochées.");
        (await World.Store.LoadAsync())!.Agreements.Count.ShouldBe(Kept);

        await Primary(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".made")).ToContainTextAsync("7 ententes créées");
        var made = (await World.Store.LoadAsync())!.Agreements.Skip(Kept).ToList();
        (made.Count, made.Count(a => a.End == new DateOnly(2018, 6, 29))).ShouldBe((7, 1));

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler la création" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("La création de 7 ententes est annulée");
        (await World.Store.LoadAsync())!.Agreements.Count.ShouldBe(Kept);
    }

    [Fact]
    public async Task EveryLine_IsTickedAtOnce_AndTheButtonCounts()
    {
        await UseAsync(await RenewalWorld.StartAsync());
        var page = await OpenAsync("/renewal");
        var all = page.GetByLabel("Cocher toutes les lignes");
        await all.CheckAsync();
        await Assertions.Expect(Primary(page)).ToHaveTextAsync("Créer les 9 ententes cochées");
        await all.UncheckAsync();
        await Assertions.Expect(Primary(page)).ToHaveTextAsync("Créer les ententes cochées");
        await page.Locator("[data-chosen]").Nth(2).CheckAsync();
        await Assertions.Expect(Primary(page)).ToHaveTextAsync("Créer l’entente cochée");
    }

    [Fact]
    public async Task WhatWasTyped_IsNotLostByLeaving()
    {
        await UseAsync(await RenewalWorld.StartAsync());
        var page = await OpenAsync("/renewal");
        await Day(page, "Start").Nth(0).FillAsync("2017-09-05");
        await page.GetByLabel("Composante").SelectOptionAsync("riviere-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Montrer ces ententes" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-unsaved]")).ToBeVisibleAsync();
        await Assertions.Expect(Day(page, "Start").Nth(0)).ToHaveValueAsync("2017-09-05");
    }

    [Fact]
    public async Task WithoutScripts_AComponentIsChosenAndRenewed()
    {
        await UseAsync(await RenewalWorld.StartAsync());
        var page = await OpenAsync("/renewal", scripts: false);
        await page.GetByLabel("Composante").SelectOptionAsync("riviere-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Montrer ces ententes" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer les ententes cochées" }).ClickAsync();
        await Assertions.Expect(page.Locator(".made")).ToContainTextAsync("5 ententes créées");
        (await World.Store.LoadAsync())!.Agreements.Count.ShouldBe(Kept + 5);
    }

    private static ILocator Day(IPage page, string field) => page.Locator($"[data-day={field}]");

    private static ILocator Primary(IPage page) => page.Locator("form[data-renewal] .btn-primary");

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
    }
}
