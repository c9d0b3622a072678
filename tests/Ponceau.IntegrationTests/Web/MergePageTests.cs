using System.Net;
using AngleSharp.Html.Dom;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

/// <summary>Two records compared, merged, found again under the one that stays, and taken apart.</summary>
public sealed class MergePageTests : IAsyncLifetime
{
    private const string Compare = "/merge/children/00000001/00000002";

    private WebWorld _world = null!;
    private Browser _browser = null!;

    /// <summary>A child written down twice in one family, with two NIREC, and another family.</summary>
    public async ValueTask InitializeAsync()
    {
        var records = new RecordSetBuilder().WithComponent()
            .WithRow().ChangeChild(c => c with { LastName = "Roy", FirstName = "Léa", Group = "" })
            .WithChild(c => c with { LastName = "Roy", FirstName = "Lea", Group = "Les explorateurs", BirthDate = new(2014, 1, 1) }).WithFile().WithAgreement()
            .WithRow().Build();
        _world = await WebWorld.StartAsync(records, new VirtualTime());
        _browser = new Browser(_world);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task ChildThatTheRulesTakeForAnother_LeadsToTheTwoCompared()
    {
        (await _browser.OpenAsync("/children/00000001")).QuerySelector($".caution a[href='{Compare}']").ShouldNotBeNull();
        (await _browser.OpenAsync("/children/00000003")).QuerySelector(".caution a").ShouldBeNull();
    }

    [Fact]
    public async Task OtherRecord_IsLookedForByNameOrNumber_AndNothingOfItIsInTheAddress()
    {
        (await _browser.OpenAsync("/children/00000003")).QuerySelector("a[href='/merge/children/00000003']").ShouldNotBeNull();
        foreach (var search in (string[])["00000002", "lea roy"])
        {
            var answer = await _browser.SendAsync(await FormAsync("/merge/children/00000003"), ("Search", search));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("/merge/children/00000003/00000002");
        }
    }

    [Fact]
    public async Task LikelyRecords_AreShownAtOnce()
    {
        (await _browser.OpenAsync("/merge/children/00000001")).QuerySelectorAll(".record-row a").Select(a => a.GetAttribute("href")).ShouldBe([Compare]);
        var families = await _world.Store.LoadAsync();
        await _world.Store.SaveAsync(families!.Families[1] with { ParentB = families.Families[0].ParentA }, "test");
        (await _browser.OpenAsync("/merge/families/00000001")).QuerySelectorAll(".record-row a").Select(a => a.GetAttribute("href")).ShouldBe(["/merge/families/00000001/00000002"]);
    }

    [Fact]
    public async Task Compared_ShowsEachConflict_WhatIsTakenAndWhatMovesWhere()
    {
        var page = await _browser.OpenAsync(Compare);
        page.QuerySelectorAll(".conflict legend").Select(l => l.TextContent).ShouldBe(["Prénom", "Sexe", "NIREC"]);
        page.QuerySelectorAll("[id='child.nirec'] input[checked]").ShouldBeEmpty();
        page.QuerySelector("[id='child.firstName'] input[checked]")!.GetAttribute("value").ShouldBe("Kept");
        var taken = page.QuerySelector("[aria-labelledby=taken]")!.TextContent;
        foreach (var told in (string[])["Les explorateurs", "Dossier parent-enfant 00000002", "1 entente", "Ils restent deux dossiers"]) taken.ShouldContain(told);
    }

    [Fact]
    public async Task AgreementsThatWouldOverlap_AreToldBefore() =>
        (await _browser.OpenAsync(Compare)).QuerySelector(".caution")!.TextContent.ShouldContain("00000002");

    [Fact]
    public async Task NumberNotChosen_MergesNothing_AndIsAskedFor()
    {
        var answer = await _browser.SendAsync(await FormAsync(Compare), ("Choice[child.firstName]", "Other"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("href=\"#child.nirec\"");
        (await _world.Store.LoadAsync())!.Children.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Merged_LeadsToTheKeptRecord_WhereWhatWasDoneIsSaid_AndTheOtherNumberLeadsThereToo()
    {
        var answer = await MergeAsync();
        answer.Headers.Location!.OriginalString.ShouldBe("/children/00000001");
        (await _browser.OpenAsync("/children/00000001")).QuerySelector(".saved.done")!.TextContent.ShouldContain("1 dossier parent-enfant est passé ici");

        var records = (await _world.Store.LoadAsync())!;
        records.Children.Select(c => c.Number).ShouldBe(["00000001", "00000003"]);
        (records.Children[0].FirstName, records.Children[0].Nirec.Text[^1], records.Children[0].Group).ShouldBe(("Lea", '2', "Les explorateurs"));
        records.Files.Select(f => f.Child).ShouldBe(["00000001", "00000001", "00000003"]);

        (await _browser.GetAsync("/children/00000002")).Headers.Location!.OriginalString.ShouldBe("/children/00000001");
        (await _browser.OpenAsync("/children")).QuerySelector("a[href='/children/00000002']").ShouldBeNull();
        (await _browser.GetAsync(Compare)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task RecordSavedMeanwhile_IsComparedAgain()
    {
        var form = await FormAsync(Compare);
        var child = (await _world.Store.LoadAsync())!.Children[1];
        await _world.Store.SaveAsync(child with { Group = "Les dauphins" }, "Adjointe");
        var answer = await _browser.SendAsync(form, ("Choice[child.nirec]", "Kept"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Rien n’a été fusionné");
        (await _world.Store.LoadAsync())!.Children.Count.ShouldBe(3);
    }

    [Fact]
    public async Task History_OfBothTellsIt_AndTakesItApartAgain()
    {
        var before = (await _world.Store.LoadAsync())!;
        await MergeAsync();
        var gone = (await _browser.OpenAsync("/history/child/00000002")).Body!.TextContent;
        gone.ShouldContain("Ce dossier a été fusionné avec le dossier 00000001");
        var history = await _browser.OpenAsync("/history/child/00000001");
        history.QuerySelector(".versions > li")!.TextContent.ShouldContain("Le dossier 00000002 a été fusionné avec celui-ci");
        var undo = history.QuerySelector(".versions a[href^='/merge/undo/']")!.GetAttribute("href")!;

        var answer = await _browser.SendAsync(await FormAsync(undo));

        answer.Headers.Location!.OriginalString.ShouldBe("/children/00000002");
        (await _browser.OpenAsync("/children/00000002")).QuerySelector(".saved.done")!.TextContent.ShouldContain("La fusion a été défaite");
        var records = (await _world.Store.LoadAsync())!;
        records.Children.ShouldBe(before.Children);
        records.Files.ShouldBe(before.Files);
        (await (await _browser.SendAsync(await FormAsync(undo))).Content.ReadAsStringAsync()).ShouldContain("ne peut pas être défaite");
    }

    [Fact]
    public async Task Families_AreMergedTheSame_BothParentsInTheOne()
    {
        var answer = await _browser.SendAsync(await FormAsync("/merge/families/00000001/00000002"), ("Choice[parentA.address]", "Other"));
        answer.Headers.Location!.OriginalString.ShouldBe("/families/00000001");
        var records = (await _world.Store.LoadAsync())!;
        records.Families.ShouldHaveSingleItem().ShouldBe(Valid.Family(1) with { ParentB = Valid.Family(2).ParentA, Address = Valid.Family(2).Address });
        records.Files.ShouldAllBe(f => f.Family == "00000001");
        (await _browser.GetAsync("/families/00000002")).Headers.Location!.OriginalString.ShouldBe("/families/00000001");
    }

    [Fact]
    public async Task ActOfBirth_OfTheRecordThatWent_IsShownWithTheOneThatStays()
    {
        var acts = Path.Combine(_world.Database.Folder.Documents, "children");
        Directory.CreateDirectory(acts);
        await File.WriteAllTextAsync(Path.Combine(acts, "00000002.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        (await _browser.GetAsync("/children/00000001/act-of-birth")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await MergeAsync();
        (await _browser.GetAsync("/children/00000001/act-of-birth")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/merge/children/00000001/00000001")]
    [InlineData("/merge/children/00000001/00000099")]
    [InlineData("/merge/families/00000099")]
    [InlineData("/merge/undo/1")]
    public async Task WhatIsNotThere_IsNotFound(string path) => (await _browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private async Task<HttpResponseMessage> MergeAsync() =>
        await _browser.SendAsync(await FormAsync(Compare), ("Choice[child.nirec]", "Other"), ("Choice[child.firstName]", "Other"));

    /// <summary>The form of a page, which names no address: it is sent to the page itself.</summary>
    private async Task<IHtmlFormElement> FormAsync(string path)
    {
        var form = (IHtmlFormElement)(await _browser.OpenAsync(path)).QuerySelector("main form")!;
        form.SetAttribute("action", path);
        return form;
    }
}
