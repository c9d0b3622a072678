using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.Time.Testing;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Sheets;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

public sealed class ExchangePageTests
{
    private const string Headings = "No de l’enfant;Nom;Prénom;Date de naissance;Sexe;Né hors Québec;NIREC;NECSG;Besoins particuliers;Fréquentation\r\n";

    /// <summary>A folder that does not exist: whatever the framework would write to a temporary file fails.</summary>
    static ExchangePageTests() => Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Path.Combine(Path.GetTempPath(), "ponceau-no-such-folder"));

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2016, 9, 25, 13, 52, 0, TimeSpan.Zero));

    [Fact]
    public async Task Files_AreShownFirst_AndSavedOnlyWhereConfirmed()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), _time);
        using var browser = new Browser(world);

        var (address, preview) = await SendAsync(browser, "enfants.csv", Headings + "00000002;Roy;Léo;2015-01-01;M;;1201501010001;;;Actif\r\n");
        preview.QuerySelector(".stands")!.TextContent.ShouldContain("1 nouveaux, 0 modifiés");
        (await world.Store.LoadAsync()).ShouldNotBeNull().Children.Count.ShouldBe(1);

        var answer = await browser.SendAsync(FormOf(preview, address), ("Do", "import"));
        var after = await browser.OpenAsync(answer.Headers.Location!.OriginalString);
        after.QuerySelector(".stands")!.TextContent.ShouldBe("C’est enregistré\u00A0: 1 nouveaux, 0 modifiés, 0 identiques.");
        (await world.Store.LoadAsync()).ShouldNotBeNull().Children.Count.ShouldBe(2);
        (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Faults_AreShownByRowAndColumn_AndNothingCanBeSaved()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), _time);
        using var browser = new Browser(world);

        var (address, preview) = await SendAsync(browser, "enfants.csv", Headings + "00000002;Roy;Léo;01/02/2015;M;;;;;Actif\r\n00000003;Roy;Zoé;2015-01-01;F;;;;;Présent\r\n");

        preview.QuerySelectorAll("tbody")[0].QuerySelectorAll("tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Take(3).Select(cell => Squeezed(cell.TextContent))))
            .ShouldBe(["enfants|2|Date de naissance D2", "enfants|3|Fréquentation J3"]);
        preview.QuerySelector("button[value=import]").ShouldBeNull();
        var answer = await browser.SendAsync(FormOf(preview, address), ("Do", "import"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.Store.LoadAsync()).ShouldNotBeNull().Children.Count.ShouldBe(1);
        var bad = await (await browser.GetAsync($"{address}/bad-rows")).Content.ReadAsStringAsync();
        bad.ShouldContain("Zoé");
        bad.ShouldContain("Ligne à remplacer");
    }

    [Fact]
    public async Task TheOrderOfDates_IsDeclaredOnThePage()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), _time);
        using var browser = new Browser(world);
        var (_, preview) = await SendAsync(browser, "enfants.csv", Headings + "00000002;Roy;Léo;01/02/2015;M;;;;;Actif\r\n", ("Dates", "DayFirst"));
        preview.QuerySelector("button[value=import]").ShouldNotBeNull();
    }

    [Fact]
    public async Task ALargeFile_StaysInMemory()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), _time);
        using var browser = new Browser(world);
        var rows = string.Concat(Enumerable.Range(1000, 3000).Select(i => $"{i};Roy;Léo;2015-01-01;M;;;;;Actif\r\n"));
        var (_, preview) = await SendAsync(browser, "enfants.csv", Headings + rows);
        preview.QuerySelector(".stands")!.TextContent.ShouldContain("3\u00A0000 nouveaux");
    }

    [Fact]
    public async Task FilesThatWaitTooLong_AreForgotten()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), _time);
        using var browser = new Browser(world);
        var (address, _) = await SendAsync(browser, "enfants.csv", Headings);
        _time.Advance(TimeSpan.FromMinutes(31));
        var answer = await browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.OpenAsync(answer.Headers.Location!.OriginalString)).QuerySelector(".caution")!.TextContent.ShouldContain("ne sont plus en mémoire");
    }

    [Theory]
    [InlineData("menus.docx")]
    [InlineData(null)]
    public async Task WhatIsNoFileOfRecords_IsRefusedOnThePage(string? name)
    {
        await using var world = await WebWorld.StartAsync(null, _time);
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/exchange");
        var answer = await browser.UploadAsync(page.Forms.Single(form => form.Enctype == "multipart/form-data"), "/exchange", name is null ? [] : [(name, [1, 2])]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("aria-labelledby=\"errors\"");
    }

    [Theory]
    [InlineData("/exchange/records.xlsx")]
    [InlineData("/exchange/records.zip")]
    public async Task AnExport_IsTakenBackAsTheSame(string path)
    {
        var records = RecordSetBuilder.ReadyOffice().WithClosures().WithCsssPeriods().Build();
        await using var world = await WebWorld.StartAsync(records, _time);
        using var browser = new Browser(world);
        var answer = await browser.GetAsync(path);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"dossiers-2016-09-25{Path.GetExtension(path)}");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var opened = SheetFile.Open(path, SheetFile.FormOf(path)!.Value, await answer.Content.ReadAsByteArrayAsync());
        TableReader.Read(opened.Sheets, await world.Store.LoadAsync()).Tallies.ShouldAllBe(each => each.Tally.All == each.Tally.Same);
    }

    [Fact]
    public async Task AFamilysData_IsOneFile_OfThatFamilyAlone()
    {
        await using var world = await WebWorld.StartAsync(new RecordSetBuilder().WithComponent().WithRows(3).Build(), _time);
        using var browser = new Browser(world);

        var read = DocumentReader.Read(await (await browser.GetAsync("/families/00000002/data")).Content.ReadAsByteArrayAsync());
        var family = read.Document.ShouldNotBeNull().Records;
        family.Families.Single().Number.ShouldBe("00000002");
        family.Children.Single().Number.ShouldBe("00000002");
        family.Agreements.Single().Number.Text.ShouldBe("00000002");
        family.Components.Single().AccessCode.ShouldBeNull();

        var opened = SheetFile.Open("a.xlsx", SheetForm.Xlsx, await (await browser.GetAsync("/families/00000002/data.xlsx")).Content.ReadAsByteArrayAsync());
        opened.Sheets.Single(sheet => sheet.Name == "Enfants").Rows.Count().ShouldBe(2);
        (await browser.GetAsync("/families/99999999/data")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/families/00000002")).QuerySelector("a[href='/families/00000002/data.xlsx']").ShouldNotBeNull();
    }

    [Fact]
    public async Task AProgramJustInstalled_OffersTemplates_AndAsksForTheName()
    {
        await using var world = await WebWorld.StartAsync(null, _time);
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/exchange");
        page.QuerySelector("#organisation").ShouldNotBeNull();
        page.QuerySelector("a[href='/exchange/records.xlsx']").ShouldBeNull();
        (await browser.GetAsync("/exchange/template.xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/exchange/records.xlsx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(string Address, IHtmlDocument Preview)> SendAsync(Browser browser, string name, string csv, params (string, string)[] fields)
    {
        var page = await browser.OpenAsync("/exchange");
        var form = page.Forms.Single(form => form.Enctype == "multipart/form-data");
        var answer = await browser.UploadAsync(form, "/exchange", [(name, Encoding.UTF8.GetBytes(csv))], fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = answer.Headers.Location!.OriginalString;
        return (address, await browser.OpenAsync(address));
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page, string address)
    {
        var form = page.Forms.Single(form => form.QuerySelector("button[name=Do]") is not null);
        form.SetAttribute("action", address);
        return form;
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
