using System.Net;
using AngleSharp.Html.Dom;
using Ponceau.TestData;
using UglyToad.PdfPig;

namespace Ponceau.IntegrationTests.Web;

public sealed class PrintTests
{
    [Fact]
    public async Task OneAgreement_IsAPdf_NamedByItsNumberAlone_AndKeptNowhere()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);
        var way = (await browser.OpenAsync("/agreements/00000001")).QuerySelector(".ways a[href$=print]")!;
        way.TextContent.ShouldBe("Imprimer (PDF)");

        var answer = await browser.GetAsync(way.GetAttribute("href")!);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Content.Headers.ContentDisposition.FileName.ShouldBe("entente-00000001.pdf");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await PagesAsync(answer)).ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsNotThere_IsNotFound()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);

        (await browser.GetAsync("/agreements/00000009/print")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ChosenAgreements_AreOnePdf_AndHoweverMany()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(30));
        using var browser = new Browser(world);

        var few = await PrintAsync(browser, "PrintChosen", ["00000003", "00000001"]);
        var many = await PrintAsync(browser, "PrintFound", []);

        (await PagesAsync(few)).ShouldBe(2);
        (await PagesAsync(many)).ShouldBe(30);
        few.Content.Headers.ContentDisposition!.FileName.ShouldBe("ententes.pdf");
        few.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task NothingChosen_IsSaidInTheList()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);

        var answer = await PrintAsync(browser, "PrintChosen", []);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Aucune entente n’est cochée");
    }

    [Fact]
    public async Task FormWithoutToken_IsRefused()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready());
        using var browser = new Browser(world);

        (await browser.PostAsync("/agreements?handler=PrintChosen")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static Task<WebWorld> StartAsync(RecordSetBuilder records) => WebWorld.StartAsync(records.Build(), new VirtualTime());

    private static async Task<HttpResponseMessage> PrintAsync(Browser browser, string handler, IEnumerable<string> numbers)
    {
        var form = (IHtmlFormElement)(await browser.OpenAsync("/agreements")).QuerySelector("#print-form")!;
        form.SetAttribute("action", $"/agreements?handler={handler}");
        return await browser.SendAsync(form, [.. numbers.Select(number => ("Numbers", number))]);
    }

    private static async Task<int> PagesAsync(HttpResponseMessage answer)
    {
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        return pdf.NumberOfPages;
    }
}
