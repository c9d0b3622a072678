using System.Net;
using AngleSharp.Html.Dom;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

/// <summary>The history of a record on its page, and an earlier version put back.</summary>
public sealed class HistoryPageTests : IAsyncLifetime
{
    private WebWorld _world = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        var records = RecordSetBuilder.ReadyOffice().WithClosures().WithCsssPeriods().Build();
        _world = await WebWorld.StartAsync(records, new VirtualTime());
        _browser = new Browser(_world);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("/history/child/00000001", "Historique\u00a0: ")]
    [InlineData("/history/family/00000001", "Historique\u00a0: ")]
    [InlineData("/history/file/00000001", "Historique\u00a0: Dossier 00000001")]
    [InlineData("/history/agreement/00000001", "Historique\u00a0: Entente 00000001")]
    [InlineData("/history/component/riviere-1", "Historique\u00a0: CPE de la Rivière 1")]
    [InlineData("/history/provider/rsg-1", "Historique\u00a0: ")]
    [InlineData("/history/closures/riviere-1/2016", "Historique\u00a0: Jours de fermeture 2016, CPE de la Rivière 1")]
    [InlineData("/history/csss/riviere-1/2016", "Historique\u00a0: Protocole CSSS 2016-2017, CPE de la Rivière 1")]
    public async Task EveryNoun_HasItsHistory(string path, string title)
    {
        var page = await _browser.OpenAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldStartWith(title);
        page.QuerySelectorAll(".versions > li").ShouldHaveSingleItem().TextContent.ShouldContain("Créé");
        var version = page.QuerySelector(".versions a")!.GetAttribute("href")!;
        (await _browser.OpenAsync(version)).QuerySelectorAll(".facts dt").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/history/child/00000099")]
    [InlineData("/history/nothing/00000001")]
    [InlineData("/history/agreement-state/00000001")]
    [InlineData("/history/closures/riviere-1")]
    [InlineData("/history/versions/99999")]
    public async Task WhatIsNotThere_IsNotFound(string path) => (await _browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/children/00000001", "/history/child/00000001")]
    [InlineData("/families/00000001", "/history/family/00000001")]
    [InlineData("/files/00000001", "/history/file/00000001")]
    [InlineData("/agreements/00000001", "/history/agreement/00000001")]
    [InlineData("/settings/components/riviere-1", "/history/component/riviere-1")]
    [InlineData("/transfer/riviere-1?tab=closures", "/history/closures/riviere-1/2016")]
    [InlineData("/transfer/riviere-1?tab=csss", "/history/csss/riviere-1/2016")]
    public async Task Record_LeadsToItsHistory_AndBack(string record, string history)
    {
        (await _browser.OpenAsync(record)).QuerySelector($"a[href='{history}']").ShouldNotBeNull();
        (await _browser.OpenAsync(history)).QuerySelector($"main a[href='{record}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Change_IsToldInWords_WithItsHourInMontreal_AndItsNirecMasked()
    {
        var child = await ChildAsync();
        await _world.Store.SaveAsync(child with { Sex = "F", Nirec = Nirec.FromStore("1201400000456") }, "Directrice");
        var entry = (await _browser.OpenAsync("/history/child/00000001")).QuerySelector(".versions > li")!.TextContent;
        foreach (var told in (string[])["2016-09-25 09:52", "par Directrice", "Garçon", "Fille", "•••456"]) entry.ShouldContain(told);
        entry.ShouldNotContain("1201400000456");
        entry.ShouldContain("Version actuelle");
    }

    [Fact]
    public async Task EarlierVersion_ShowsWhatWouldChange_ThenStandsAgain_AndBothStayInTheHistory()
    {
        var child = await ChildAsync();
        var changed = child with { FirstName = "Zoé", Necsg = Necsg.FromStore("777") };
        await _world.Store.SaveAsync(changed, "Directrice");
        var version = await EarliestAsync("/history/child/00000001");
        version.QuerySelector(".changes")!.TextContent.ShouldContain("Zoé");
        version.QuerySelector(".changes")!.TextContent.ShouldNotContain("777");
        version.Body!.TextContent.ShouldContain("Le NECSG d’aujourd’hui reste");

        var answer = await SendAsync(version);

        answer.Headers.Location!.OriginalString.ShouldBe("/history/child/00000001");
        (await ChildAsync()).ShouldBe(child with { Necsg = Necsg.FromStore("777") });
        var page = await _browser.OpenAsync("/history/child/00000001");
        page.QuerySelectorAll(".versions > li").Length.ShouldBe(3);
        page.QuerySelector(".done")!.TextContent.ShouldContain("a été remise à 09:52");
        (await _world.Bridge.SnapshotAsync())!.States[AgreementNumber.FromStore("00000001")].Revision.ShouldBe(3);
    }

    [Fact]
    public async Task RecordSavedMeanwhile_IsShownAgainBeforeAnythingIsPutBack()
    {
        var child = await ChildAsync();
        await _world.Store.SaveAsync(child with { FirstName = "Zoé" }, "Directrice");
        var version = await EarliestAsync("/history/child/00000001");
        await _world.Store.SaveAsync(child with { FirstName = "Léo" }, "Adjointe");

        var answer = await SendAsync(version);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ChildAsync()).FirstName.ShouldBe("Léo");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Rien n’a été changé");
    }

    [Fact]
    public async Task AccessCode_IsOnlyCalledChanged_AndStaysWhereAVersionIsPutBack()
    {
        var component = (await _world.Store.LoadAsync())!.Components[0];
        var code = AccessCode.FromInput("ANewCodeThatIsSecret1234567890");
        await _world.Store.SaveAsync(component with { Name = "Autre nom", AccessCode = code }, "Directrice");
        var entry = (await _browser.OpenAsync("/history/component/riviere-1")).QuerySelector(".versions > li")!.TextContent;
        entry.ShouldContain("Code d’accès ICSGE");
        entry.ShouldContain("modifié");
        entry.ShouldNotContain("ANewCode");

        await SendAsync(await EarliestAsync("/history/component/riviere-1"));

        var kept = (await _world.Store.LoadAsync())!.Components[0];
        (kept.Name, kept.AccessCode).ShouldBe((component.Name, code));
    }

    [Fact]
    public async Task ComponentsNumbers_AreNotPutBack_WhileASubmissionIsOpenUnderThem()
    {
        var component = (await _world.Store.LoadAsync())!.Components[0];
        await _world.Store.SaveAsync(component with { Division = DivisionNumber.FromInput("41999999") }, "Directrice");
        var version = await EarliestAsync("/history/component/riviere-1");
        await LeaveOpenAsync();
        (await _world.Bridge.SnapshotAsync())!.Open.ShouldNotBeEmpty();

        var answer = await SendAsync(version);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
        (await _world.Store.LoadAsync())!.Components[0].Division.Text.ShouldBe("41999999");
    }

    [Fact]
    public async Task SetOfClosures_IsPutBack_AndGoesWholeAgain()
    {
        var set = (await _world.Store.LoadAsync())!.Closures[0];
        await _world.Store.SaveAsync(set with { Days = new(set.Days.Skip(1)) }, "Directrice");

        await SendAsync(await EarliestAsync("/history/closures/riviere-1/2016"));

        (await _world.Store.LoadAsync())!.Closures[0].ShouldBe(set);
        (await _world.Bridge.SnapshotAsync())!.SetRows.First(s => s.Kind == Core.Transmission.SubmissionKind.Closures).Revision.ShouldBe(3);
    }

    [Fact]
    public async Task VersionThatSaysTheSame_HasNothingToPutBack() =>
        (await EarliestAsync("/history/child/00000001")).QuerySelector("main form").ShouldBeNull();

    [Fact]
    public async Task ManyEntries_AreTurnedByPages()
    {
        var child = await ChildAsync();
        for (var i = 0; i < 30; i++) await _world.Store.SaveAsync(child with { Group = $"Groupe {i}" }, "Directrice");
        var first = await _browser.OpenAsync("/history/child/00000001");
        first.QuerySelectorAll(".versions > li").Length.ShouldBe(25);
        var second = await _browser.OpenAsync(first.QuerySelector(".pages a")!.GetAttribute("href")!);
        second.QuerySelectorAll(".versions > li").Length.ShouldBe(6);
        (await _browser.OpenAsync("/history/child/00000001?PageNumber=99")).QuerySelectorAll(".versions > li").Length.ShouldBe(25);
    }

    /// <summary>A submission under the component's numbers that is not answered.</summary>
    private async Task LeaveOpenAsync()
    {
        await _world.RunAsync("riviere-1");
        await _world.Store.SaveAsync(await ChildAsync(), "Directrice");
        _world.Ministry.Always = FakeMinistry.Failure.AnswerLost;
        await _world.RunAsync("riviere-1");
    }

    private async Task<Child> ChildAsync() => (await _world.Store.LoadAsync())!.Children[0];

    /// <summary>The page of the first version in a history; its form, which names no address, is sent to the page itself.</summary>
    private async Task<IHtmlDocument> EarliestAsync(string history)
    {
        var path = (await _browser.OpenAsync(history)).QuerySelector(".versions > li:last-child a")!.GetAttribute("href")!;
        var page = await _browser.OpenAsync(path);
        page.QuerySelector("main form")?.SetAttribute("action", path);
        return page;
    }

    private Task<HttpResponseMessage> SendAsync(IHtmlDocument version) => _browser.SendAsync((IHtmlFormElement)version.QuerySelector("main form")!);
}
