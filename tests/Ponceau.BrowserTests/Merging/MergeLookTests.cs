using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Merging;

/// <summary>Two records compared and merged, each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class MergeLookTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly string[] Paths =
    [
        "/children/00000001", "/merge/children/00000001", "/merge/children/00000001/00000002", "/merge/families/00000001", "/merge/families/00000001/00000002",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryPage(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(Twice()));
        foreach (var path in Paths) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);

        var page = await OpenAsync("/merge/children/00000001/00000002", look);
        await page.Locator("main form .btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".errors")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "merge-refused");

        page = await OpenAsync("/merge/children/00000001/00000002", look);
        await page.Locator("[id='child.nirec'] input").First.CheckAsync();
        await page.Locator("[id='child.necsg'] input").First.CheckAsync();
        await page.Locator("main form .btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".saved.done")).ToBeVisibleAsync();
        await ShouldLookRightAsync(page, look, "merge-done");
        await ShouldLookRightAsync(await OpenAsync("/history/child/00000001", look), look, "merge-history");
        await ShouldLookRightAsync(await OpenAsync("/history/child/00000002", look), look, "merge-history-of-other");

        page = await OpenAsync("/history/child/00000001", look);
        await page.Locator("a[href^='/merge/undo/']").ClickAsync();
        await ShouldLookRightAsync(page, look, "merge-undo");
    }

    [Fact]
    public async Task Merge_IsFoundFromTheChild_AndUndoneFromItsHistory()
    {
        await UseAsync(await TransferWorld.StartAsync(Twice()));
        var page = await OpenAsync("/children/00000001");
        await page.GetByRole(AriaRole.Link, new() { Name = "Les comparer pour les fusionner" }).ClickAsync();
        await page.Locator("[id='child.nirec'] input").Last.CheckAsync();
        await page.Locator("[id='child.necsg'] input").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fusionner", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved.done")).ToContainTextAsync("a été fusionné avec celui-ci");
        (await World.Store.LoadAsync())!.Children.Count.ShouldBe(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Historique de cette fiche" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Défaire cette fusion" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Défaire la fusion" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved.done")).ToContainTextAsync("La fusion a été défaite");
        (await World.Store.LoadAsync())!.Children.Count.ShouldBe(2);
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name.Trim('/').Replace('/', '-')}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }

    /// <summary>A child and its family, each written down twice.</summary>
    private static RecordSet Twice() => new RecordSetBuilder().WithComponent()
        .WithFamily(f => f with { ParentB = new Parent { LastName = "Roy", FirstName = "Julie", Role = "mother", Phone = "450 555-0123" } })
        .WithChild(c => c with { LastName = "Roy", FirstName = "Léa", Group = "", Necsg = Necsg.FromStore("0004521") }).WithFile().WithAgreement()
        .WithFamily(f => f with { ParentA = new Parent { LastName = "Roy", FirstName = "Julie", Role = "mother", Phone = "514 555-0123", Email = "julie@exemple.invalid" } })
        .WithChild(c => c with
        {
            LastName = "Roy", FirstName = "Lea", Group = "Les explorateurs", BirthDate = new(2014, 1, 1), Necsg = Necsg.FromStore("0004599"),
            EmergencyContacts = new([new EmergencyContact { Name = "Tremblay-Beauchemin Marie-Ève", Phone = "450 555-0123", Relation = "grand-mère maternelle" }]),
        }).WithFile().WithAgreement()
        .Build();
}
