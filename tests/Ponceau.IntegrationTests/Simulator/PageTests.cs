using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>The page at <c>/</c> (cli.md, "Simulator").</summary>
public sealed class PageTests
{
    [Fact]
    public async Task WhatIsHeld_IsShownByComponent_WithdrawnApart()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of());
        var withdrawn = SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12");
        withdrawn["files"]![0]!["agreements"] = new JsonArray(new JsonObject { ["number"] = "00000009", ["revision"] = 7, ["withdrawn"] = true });
        await world.CodesAsync(withdrawn);
        var page = await PageAsync(world, "/?lang=fr");
        Rows(page, 0, 0).ShouldBe(
        [
            "00000001 00000001 Rivard Jean Rivard Paule 2016-06-01 2016-08-31 1 Détenue",
            "00000001 00000009 – – – – 7 Retirée",
        ]);
        page.QuerySelectorAll("section")[0].TextContent.ShouldContain("1 entente détenue");
        page.QuerySelectorAll("section")[1].TextContent.ShouldContain("ne détient encore rien");
    }

    [Fact]
    public async Task LastAnswers_AreToldInCountsAndCodes_TheNewestFirst()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of(files: 3);
        submission.Child()["sex"] = null;
        await world.CodesAsync(submission);
        await world.Client.SubmitAsync(submission);
        await world.Client.SendAsync(
            HttpMethod.Put, world.Client.Pair + "/closures/2016", """{"revision":1,"closures":[]}""", "3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12");
        await world.Client.SendAsync(
            HttpMethod.Put, world.Client.Pair + "/csss-periods/2016", """{"revision":0,"periods":[]}""", "3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c13");
        var page = await PageAsync(world, "/?lang=en");
        Rows(page, 0, 1).ShouldBe(
            ["2016-09-25 09:52 CSSS protocol 2016-2017 0 1 CSG092E", "2016-09-25 09:52 Closure days 2016 1 0 –", "2016-09-25 09:52 Agreements 2 1 CSG012E"]);
        page.QuerySelector(".sets")!.TextContent.ShouldBe("Closure days: 2016 (revision 1)");
    }

    [Theory]
    [InlineData("/", "fr-CA,fr;q=0.9,en;q=0.8", "fr")]
    [InlineData("/", "en-CA,en;q=0.9,fr;q=0.8", "en")]
    [InlineData("/", "fr;q=0.5, en;q=0.9", "en")]
    [InlineData("/", "de, es;q=0.5", "fr")]
    [InlineData("/", null, "fr")]
    [InlineData("/?lang=fr", "en", "fr")]
    [InlineData("/?lang=en", "fr", "en")]
    [InlineData("/?lang=de", "en", "en")]
    public async Task Language_IsTheOneAskedFor_ElseTheBrowsers_ElseFrench(string path, string? accepted, string language)
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await PageAsync(world, path, accepted)).DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public async Task NameWithMarkup_StaysText_AndThePageMayRunNothing()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission["files"]![0]!["parentA"]!["firstName"] = "<script>alert(1)</script>";
        await world.CodesAsync(submission);
        using var http = new HttpClient(new SocketsHttpHandler());
        var response = await http.GetAsync(world.Address + "/");
        var html = await response.Content.ReadAsStringAsync();
        html.ShouldContain("&lt;script&gt;");
        html.ShouldNotContain("<script");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'self'");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task StyleSheet_IsTheSimulatorsOwn()
    {
        await using var world = await SimulatorWorld.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        var response = await http.GetAsync(world.Address + "/simulator.css");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("url(");
    }

    private static IEnumerable<string> Rows(IHtmlDocument page, int section, int table) =>
        page.QuerySelectorAll("section")[section].QuerySelectorAll("table")[table].QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent)));

    private static async Task<IHtmlDocument> PageAsync(SimulatorWorld world, string path, string? language = null)
    {
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, world.Address + path);
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return new HtmlParser().ParseDocument(await (await http.SendAsync(request)).Content.ReadAsStringAsync());
    }
}
