using AngleSharp.Html.Dom;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

public sealed class RenewalUndoTests
{
    [Fact]
    public async Task Made_CanBeUndone_AfterAReloadToo()
    {
        await using var world = await WebWorld.StartAsync(RenewalPageTests.Records(3), RenewalPageTests.June());
        using var browser = new Browser(world);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        var address = await (await RenewalForm.OpenAsync(browser)).MakeAsync();
        await browser.OpenAsync(address);
        var page = await browser.OpenAsync(address);
        page.QuerySelector(".made")!.TextContent.ShouldContain("3 ententes créées, de 00000004 à 00000006");

        var answer = await UndoAsync(browser, page);
        answer.Headers.Location!.OriginalString.ShouldBe("/renewal");
        (await world.Store.LoadAsync())!.Agreements.ShouldBe(kept);
        var after = await browser.OpenAsync("/renewal");
        after.QuerySelector(".said")!.TextContent.ShouldContain("La création de 3 ententes est annulée");
        after.QuerySelectorAll(".renewal tbody").Length.ShouldBe(3);
        (await browser.OpenAsync(address)).QuerySelector(".made").ShouldBeNull();
    }

    [Fact]
    public async Task SavedSinceThePageWasOpened_NothingIsUndone_ThenTheOthersCanBe()
    {
        await using var world = await WebWorld.StartAsync(RenewalPageTests.Records(3), RenewalPageTests.June());
        using var browser = new Browser(world);
        var address = await (await RenewalForm.OpenAsync(browser)).MakeAsync();
        var page = await browser.OpenAsync(address);
        var edited = (await world.Store.LoadAsync())!.Agreements[4] with { Note = "appeler le parent" };
        await world.Store.SaveAsync(edited, "somebody else");

        var answer = await UndoAsync(browser, page);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(6);
        page = await browser.OpenAsync(answer.Headers.Location!.OriginalString);
        page.QuerySelector(".said")!.TextContent.ShouldContain("Rien n’a été annulé");
        page.QuerySelector(".made a")!.TextContent.ShouldBe("00000005");
        page.QuerySelector(".made .btn")!.TextContent.ShouldBe("Annuler la création des 2 autres");

        await UndoAsync(browser, page);
        (await world.Store.LoadAsync())!.Agreements.Skip(3).ShouldBe([edited]);
    }

    [Fact]
    public async Task Sent_StaysAndIsSaid()
    {
        await using var world = await WebWorld.StartAsync(RenewalPageTests.Records(2), RenewalPageTests.June());
        using var browser = new Browser(world);
        var address = await (await RenewalForm.OpenAsync(browser)).MakeAsync();
        await world.RunAsync("riviere-1");
        var page = await browser.OpenAsync(address);
        page.QuerySelector(".made")!.TextContent.ShouldContain("2 ont été enregistrées ou envoyées depuis, et restent");
        page.QuerySelector(".made form").ShouldBeNull();
    }

    [Fact]
    public async Task UndoneTwice_TakesAwayNothingElse()
    {
        await using var world = await WebWorld.StartAsync(RenewalPageTests.Records(2), RenewalPageTests.June());
        using var browser = new Browser(world);
        var page = await browser.OpenAsync(await (await RenewalForm.OpenAsync(browser)).MakeAsync());
        await UndoAsync(browser, page);
        await (await RenewalForm.OpenAsync(browser)).MakeAsync();
        await UndoAsync(browser, page);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(4);
    }

    [Fact]
    public async Task AddressThatThePageDidNotWrite_OffersNothing()
    {
        await using var world = await WebWorld.StartAsync(RenewalPageTests.Records(2), RenewalPageTests.June());
        using var browser = new Browser(world);
        (await browser.OpenAsync("/renewal?made=00000001-00000002")).QuerySelector(".made").ShouldBeNull();
    }

    private static Task<HttpResponseMessage> UndoAsync(Browser browser, IHtmlDocument page) =>
        browser.SendAsync((IHtmlFormElement)page.QuerySelector(".made form")!, ("Do", "undo"));
}
