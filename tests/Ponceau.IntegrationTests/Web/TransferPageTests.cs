using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

public sealed class TransferPageTests
{
    private const string First = "riviere-1";

    [Fact]
    public async Task NoComponentNamed_LeadsToTheFirstThatNeedsAttention()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRow().WithComponent().WithRow());
        world.Ministry.Refuses = (_, _) => "CSG042ET";
        await world.RunAsync("riviere-2");
        using var browser = new Browser(world);

        (await browser.GetAsync("/transfer")).Headers.Location!.OriginalString.ShouldBe("/transfer/riviere-2");
    }

    [Theory]
    [InlineData("/transfer/no-such")]
    [InlineData("/transfer/no-such/report")]
    [InlineData("/transfer/riviere-1/content/99999999")]
    [InlineData("/transfer/riviere-2/content/00000001")]
    [InlineData("/children/00000001/act-of-birth")]
    [InlineData("/children/..%2F..%2Fponceau/act-of-birth")]
    public async Task WhatIsNotThere_IsNotFound(string path)
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRow().WithComponent());
        using var browser = new Browser(world);

        (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task FourParts_ShowWhatTheDatabaseHolds()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(3).WithComponent().WithRows(2));
        world.Ministry.Refuses = (file, _) => file["fileNumber"]!.GetValue<string>() == "00000002" ? "CSG042ET" : null;
        await world.RunAsync(First);
        using var browser = new Browser(world);

        var page = await browser.OpenAsync("/transfer/riviere-1");

        Text(page, ".stands").ShouldBe("2 ententes sont acceptées ; 1 est refusée. Dernier envoi aujourd’hui à 09:52.");
        Texts(page, "#part-configuration tbody .state").ShouldBe(["1 refusée", "2 en attente"]);
        Texts(page, "#part-data tbody .state").ShouldBe(["Acceptée", "Refusée", "Acceptée"]);
        Text(page, "#part-messages code").ShouldBe("CSG042ET");
        Text(page, "#part-synchronisation strong").ShouldBe("1");
        page.QuerySelector("#part-data tr[aria-current] .more")!.GetAttribute("href").ShouldBe("/agreements/00000002#agreement.start");
    }

    [Fact]
    public async Task AccessCode_IsNeverInThePage()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);

        foreach (var path in (string[])["/", "/transfer/riviere-1", "/transfer/riviere-1?tab=options", "/transfer/riviere-1/report", "/transfer/riviere-1/content/00000001"])
            (await browser.OpenAsync(path)).Source.Text.ShouldNotContain("NotARealAccessCode");
    }

    [Fact]
    public async Task Launch_AsksTheWorker_AndComesBackToTheSamePlace()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(2));
        var asked = new TaskCompletionSource();
        world.Ministry.Before = _ =>
        {
            asked.TrySetResult();
            return Task.CompletedTask;
        };
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/transfer/riviere-1?show=all&row=00000002");

        var answer = await browser.SendAsync(Form(page, "#launch"));

        answer.Headers.Location!.OriginalString.ShouldBe("/transfer/riviere-1?show=all&row=00000002#synchronisation");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task LaunchWithAll_SendsWhatIsAcceptedAgain()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRow());
        await world.RunAsync(First);
        var sentAgain = new TaskCompletionSource();
        world.Ministry.Necsg = _ =>
        {
            sentAgain.TrySetResult();
            return null;
        };
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/transfer/riviere-1?tab=options");
        page.QuerySelectorAll("input[form=launch]").Select(input => input.GetAttribute("name")).ShouldBe(["onlyChanged", "all"]);

        await browser.SendAsync(Form(page, "#launch"), ("all", "true"));

        await sentAgain.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task LaunchWithoutToken_IsRefused_AndNothingIsAsked()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);

        (await browser.PostAsync("/transfer/riviere-1")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        world.Worker.IsAsked(First).ShouldBeFalse();
    }

    [Fact]
    public async Task NoAddressOfTheMinistry_IsSaid_AndNothingCanBeLaunched()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), new VirtualTime(), WebWorld.Usual with { Address = null });
        using var browser = new Browser(world);

        var page = await browser.OpenAsync("/transfer/riviere-1");

        page.QuerySelector("#launch-button")!.HasAttribute("disabled").ShouldBeTrue();
        Text(page, "#part-synchronisation .notes").ShouldContain("PONCEAU_CSG_URL");
    }

    [Fact]
    public async Task FaultOfTheConnection_IsNoFaultOfARow()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(2));
        await world.RunAsync(First);
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");
        world.Ministry.Always = FakeMinistry.Failure.NoConnection;
        await world.RunAsync(First);
        using var browser = new Browser(world);

        var page = await browser.OpenAsync("/transfer/riviere-1");

        Text(page, "#part-synchronisation .notes").ShouldStartWith("Envoi du 2016-09-25");
        Texts(page, "#part-data .state.bad").ShouldBeEmpty();
        Text(page, "#part-data tr[aria-current] .state").ShouldBe("Sans réponse");
    }

    [Fact]
    public async Task ActOfBirth_IsLinkedWhereItIsKept_AndServedAsAPicture()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);
        (await browser.OpenAsync("/transfer/riviere-1")).QuerySelector("a[href$=act-of-birth]").ShouldBeNull();

        var folder = Path.Combine(world.Database.Folder.Documents, "children");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "00000001.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        var href = (await browser.OpenAsync("/transfer/riviere-1")).QuerySelector("a[href$=act-of-birth]")!.GetAttribute("href")!;
        var act = await browser.GetAsync(href);
        act.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        act.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public async Task FindingOnATable_IsTold_WithNoWayWhereThereIsNone()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent()
            .WithClosures(c => c with { Days = new([.. c.Days, c.Days[0] with { Date = new DateOnly(2016, 12, 25) }]) }));
        using var browser = new Browser(world);

        var page = await browser.OpenAsync("/transfer/riviere-1?tab=closures");

        Text(page, "#part-data .msg code").ShouldBe("FER-08");
        page.QuerySelector("#part-data .msg .more").ShouldBeNull();
        page.QuerySelectorAll("#part-data .msg p").Length.ShouldBe(2);
        page.QuerySelectorAll("#part-data tbody tr").Length.ShouldBe(8);
    }

    [Fact]
    public async Task ThousandRows_ComeByPages_AndEachFilterKeepsItsOwn()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(1100));
        using var browser = new Browser(world);

        var page = await browser.OpenAsync("/transfer/riviere-1?page=11");

        page.QuerySelectorAll("#part-data tbody tr").Length.ShouldBe(100);
        Text(page, ".pager .small").ShouldBe("Lignes 1 001 à 1 100 de 1 100");
        page.QuerySelectorAll(".pager a").Length.ShouldBe(11);
    }

    private static Task<WebWorld> StartAsync(RecordSetBuilder records) => WebWorld.StartAsync(records.Build(), new VirtualTime());

    private static IHtmlFormElement Form(IHtmlDocument page, string selector) => (IHtmlFormElement)page.QuerySelector(selector)!;

    private static string Text(IHtmlDocument page, string selector) => Plain(page.QuerySelector(selector)!);

    private static IEnumerable<string> Texts(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).Select(Plain);

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
