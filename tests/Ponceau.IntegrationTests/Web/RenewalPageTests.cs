using AngleSharp.Html.Dom;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

public sealed class RenewalPageTests
{
    [Fact]
    public async Task Page_ProposesWhatEnds_AndMakesAllThatIsTicked()
    {
        await using var world = await StartAsync(3);
        using var browser = new Browser(world);
        var form = await RenewalForm.OpenAsync(browser);
        form.Page.QuerySelector(".stands")!.TextContent.ShouldContain("3 ententes qui finissent du 2017-05-02 au 2017-08-31");
        form.Values["00000001.Start"].ShouldBe("2017-09-01");

        await form.MakeAsync();

        var agreements = (await world.Store.LoadAsync())!.Agreements;
        agreements.Count.ShouldBe(6);
        agreements.Skip(3).ShouldAllBe(a => a.Start == new DateOnly(2017, 9, 1) && a.End == new DateOnly(2018, 8, 31) && a.SignedOn == null);
        agreements.Skip(3).Select(a => a.File).ShouldBe(agreements.Take(3).Select(a => a.File), ignoreOrder: true);
    }

    [Fact]
    public async Task WhatIsCorrectedInTheGrid_IsWhatIsMade_AndWhatIsUntickedIsNot()
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var form = await RenewalForm.OpenAsync(browser);
        await form.Untick("00000002.Chosen").Fill("00000001.Start", "2017-09-05").Fill("00000001.End", "2018-06-29").Fill("00000001.Ecp", "true").MakeAsync();

        var made = (await world.Store.LoadAsync())!.Agreements.Skip(2).Single();
        (made.File.Text, made.Start, made.End, made.Ecp).ShouldBe(("00000001", new DateOnly(2017, 9, 5), new DateOnly(2018, 6, 29), true));
    }

    [Theory]
    [InlineData("00000001.Start", "2017-02-30", "n’est pas une date")]
    [InlineData("00000001.End", "2017-08-01", "avant")]
    [InlineData("00000001.Start", "2017-08-31", "00000001")]
    [InlineData("00000001.End", "", "date de fin")]
    public async Task LineThatIsWrong_MakesNothingOfAll_AndKeepsWhatWasTyped(string field, string typed, string told)
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var back = await (await RenewalForm.OpenAsync(browser)).Fill(field, typed).SendBackAsync();

        back.Page.QuerySelector(".errors")!.TextContent.ShouldContain("Aucune entente n’a été créée");
        back.Page.QuerySelector(".renewal .notes .error")!.TextContent.ShouldContain(told, Case.Insensitive);
        back.Values[field].ShouldBe(typed);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task LineThatIsWrongButNotTicked_KeepsNothingBack()
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        await (await RenewalForm.OpenAsync(browser)).Fill("00000001.Start", "demain").Untick("00000001.Chosen").MakeAsync();
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(3);
    }

    [Fact]
    public async Task NothingTicked_IsTold()
    {
        await using var world = await StartAsync(1);
        using var browser = new Browser(world);
        var back = await (await RenewalForm.OpenAsync(browser)).Untick("00000001.Chosen").SendBackAsync();
        back.Page.QuerySelector(".errors")!.TextContent.ShouldContain("Aucune ligne n’est cochée");
    }

    [Fact]
    public async Task WhatMakesItWait_IsShownBeforeItIsMade()
    {
        await using var world = await StartAsync(1);
        using var browser = new Browser(world);
        var back = await (await RenewalForm.OpenAsync(browser)).Fill("00000001.Csss", "true").SendBackAsync();
        back.Page.QuerySelector(".errors")!.TextContent.ShouldContain("que vous n’aviez pas encore vu");
        back.Page.QuerySelector(".renewal .notes .held")!.TextContent.ShouldContain("CSSS");
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(1);

        await back.MakeAsync();
        (await world.Store.LoadAsync())!.Agreements[1].Csss.ShouldBeTrue();
    }

    [Fact]
    public async Task Checked_MakesNothing_AndSaysWhatWouldBe()
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var back = await (await RenewalForm.OpenAsync(browser)).SendBackAsync("check");
        back.Page.QuerySelector(".said")!.TextContent.ShouldContain("Rien n’empêche de créer les 2 ententes");
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task SentTwice_IsMadeOnce_AndTheSecondSaysSo()
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var form = await RenewalForm.OpenAsync(browser);
        await form.MakeAsync();

        var page = await Browser.ReadAsync(await form.SendAsync());
        page.QuerySelector(".errors")!.TextContent.ShouldContain("2 ententes cochées ne sont plus à renouveler");
        page.QuerySelector(".errors li")!.TextContent.ShouldContain("Une autre entente suit déjà celle-ci");
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(4);
    }

    [Fact]
    public async Task SentTwiceAtOnce_IsMadeOnce()
    {
        await using var world = await StartAsync(20);
        using var browser = new Browser(world);
        var form = await RenewalForm.OpenAsync(browser);
        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        answers.Select(answer => (int)answer.StatusCode).Order().ShouldBe([200, 302]);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(40);
    }

    [Fact]
    public async Task SavedMeanwhile_MakesNothing_AndTheLineIsProposedAnew()
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var form = await RenewalForm.OpenAsync(browser);
        var last = (await world.Store.LoadAsync())!.Agreements[0];
        await world.Store.SaveAsync(last with { End = new(2017, 7, 31) }, "somebody else");

        var back = await form.SendBackAsync();
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(2);
        back.Page.QuerySelector(".renewal .notes .error")!.TextContent.ShouldContain("enregistré depuis que vous avez ouvert la page");
        back.Values["00000001.Start"].ShouldBe("2017-08-01");

        await back.MakeAsync();
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(4);
    }

    [Fact]
    public async Task FiveHundredLines_AreMade()
    {
        await using var world = await StartAsync(500);
        using var browser = new Browser(world);
        var made = await (await RenewalForm.OpenAsync(browser)).MakeAsync();
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(1000);
        (await browser.OpenAsync(made)).QuerySelector(".made")!.TextContent.ShouldContain("500 ententes créées, de 00000501 à 00001000");
    }

    [Fact]
    public async Task Group_IsChosen_AndItsNameStaysOutOfTheAddress()
    {
        await using var world = await WebWorld.StartAsync(
            Records(3, (child, place) => child with { Group = place == 1 ? "Groupe de Mireille" : "Les girafes" }), June());
        using var browser = new Browser(world);
        var options = (await browser.OpenAsync("/renewal")).QuerySelectorAll("select[name=group] option").Cast<IHtmlOptionElement>().ToList();
        options.Select(option => option.Text).ShouldBe(["Tous les groupes", "Groupe de Mireille", "Les girafes"]);
        options[1].Value.ShouldNotContain("Mireille");

        (await RenewalForm.OpenAsync(browser, $"/renewal?group={options[1].Value}")).Values.Keys.Count(name => name.EndsWith(".Start")).ShouldBe(1);
        (await RenewalForm.OpenAsync(browser, $"/renewal?group={options[2].Value}")).Values.Keys.Count(name => name.EndsWith(".Start")).ShouldBe(2);
    }

    [Theory]
    [InlineData("from=2017-09-01&to=2017-12-31", 0, false)]
    [InlineData("from=2017-08-31&to=2017-08-31", 2, false)]
    [InlineData("from=2017-12-31&to=2017-01-01", 2, true)]
    [InlineData("from=hier", 2, true)]
    public async Task Window_IsChosen_AndWhatIsWrongInItIsTold(string query, int lines, bool told)
    {
        await using var world = await StartAsync(2);
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/renewal?" + query);
        page.QuerySelectorAll(".renewal tbody").Length.ShouldBe(lines);
        (page.QuerySelector(".narrowing .error") is not null).ShouldBe(told);
    }

    [Fact]
    public async Task ListOfAgreements_LeadsToIt()
    {
        await using var world = await StartAsync(1);
        using var browser = new Browser(world);
        (await browser.OpenAsync("/agreements")).QuerySelector("main a[href='/renewal']").ShouldNotBeNull();
    }

    [Fact]
    public async Task NothingKeptYet_IsSaid()
    {
        await using var world = await WebWorld.StartAsync(null, June());
        using var browser = new Browser(world);
        (await browser.OpenAsync("/renewal")).QuerySelector("form[data-renewal]").ShouldBeNull();
    }

    private static Task<WebWorld> StartAsync(int rows) => WebWorld.StartAsync(Records(rows), June());

    /// <summary>Rows that end on 2017-08-31, of children who are far from school age.</summary>
    internal static RecordSet Records(int rows, Func<Child, int, Child>? change = null)
    {
        var builder = new RecordSetBuilder().WithComponent();
        for (var place = 0; place < rows; place++)
        {
            builder.WithFamily().WithChild(child => change is null ? child : change(child, place)).WithFile()
                .WithAgreement(a => a with { Start = new(2016, 9, 1), End = new(2017, 8, 31), SignedOn = new(2016, 8, 20) });
        }

        return builder.Build();
    }

    internal static VirtualTime June() => new(new DateTimeOffset(2017, 6, 1, 14, 0, 0, TimeSpan.Zero));
}
