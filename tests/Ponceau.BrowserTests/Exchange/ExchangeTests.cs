using System.Text;
using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Exchange;

/// <summary>Records in and out, in each language, width and light.</summary>
public sealed class ExchangeTests(Chromium chromium) : TransferTest(chromium)
{
    private const string Headings = "No de l’enfant;Nom;Prénom;Date de naissance;Sexe;Né hors Québec;NIREC;NECSG;Besoins particuliers;Fréquentation\r\n";

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryState(Look look)
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/exchange", look);
        await ShouldLookRightAsync(page, look, "exchange");

        await SendAsync(page, Headings + "00000902;Roy;Léo;01/02/2015;M;;1,2E+12;;;Actif\r\n00000903;Roy;Zoé;2015-01-01;F;peut-être;;;;Présent\r\n");
        await ShouldLookRightAsync(page, look, "exchange-faults");
        await page.Locator("button[value=abandon]").ClickAsync();

        await SendAsync(page, Headings + "00000902;Roy;Léo;2015-02-01;M;;1201502010001;;;Actif\r\n");
        await ShouldLookRightAsync(page, look, "exchange-preview");
        await page.Locator("button[value=import]").ClickAsync();
        (await page.Locator(".stands").InnerTextAsync()).ShouldContain("1");
        await ShouldLookRightAsync(page, look, "exchange-done");
    }

    [Fact]
    public async Task AFileAgain_ChangesNothing()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/exchange");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='/exchange/records.xlsx']").ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".xlsx");
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        await page.Locator("#files-input").SetInputFilesAsync(new FilePayload { Name = "dossiers.xlsx", MimeType = "application/octet-stream", Buffer = bytes.ToArray() });
        await page.Locator(".btn-primary").ClickAsync();
        (await page.Locator(".stands").InnerTextAsync()).ShouldStartWith("Tout ce que ces fichiers contiennent est déjà inscrit");
    }

    private static async Task SendAsync(IPage page, string csv)
    {
        await page.Locator("#files-input").SetInputFilesAsync(new FilePayload { Name = "enfants.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await page.Locator("form[enctype] .btn-primary").ClickAsync();
        await page.Locator("#counts").WaitForAsync();
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
    }
}
