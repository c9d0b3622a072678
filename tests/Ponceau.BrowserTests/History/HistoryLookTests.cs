using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.History;

/// <summary>The history of records and their versions, each language, width and light: axe finds nothing, and nothing overflows.</summary>
public sealed class HistoryLookTests(Chromium chromium) : TransferTest(chromium)
{
    private const string Long = "Appeler d’abord la grand-mère, qui garde le lundi et le mercredi.\nhttps://exemple.invalid/un-lien-qui-ne-se-coupe-nulle-part-et-qui-serait-bien-trop-long-pour-un-telephone-de-poche";

    private static readonly string[] Paths =
    [
        "/history/child/00000001", "/history/child/00000001?PageNumber=2", "/history/family/00000001", "/history/agreement/00000001", "/history/component/riviere-1",
        "/history/closures/riviere-1/2016", "/history/file/00000001",
    ];

    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryPage(Look look)
    {
        await UseAsync(await WithHistoryAsync());
        foreach (var path in Paths) await ShouldLookRightAsync(await OpenAsync(path, look), look, path);
        foreach (var path in (string[])["/history/child/00000001?PageNumber=2", "/history/component/riviere-1", "/history/agreement/00000001"])
        {
            var page = await OpenAsync(path, look);
            await page.Locator(".versions li a").Last.ClickAsync();
            await ShouldLookRightAsync(page, look, "version-of-" + path);
        }
    }

    [Fact]
    public async Task EarlierVersion_IsPutBackByTheKeyboardAlone_FromTheRecordsPage()
    {
        await UseAsync(await WithHistoryAsync());
        var family = (await World.Store.LoadAsync())!.Families[0];
        var page = await OpenAsync("/families/00000001");
        await page.GetByRole(AriaRole.Link, new() { Name = "Historique de cette fiche" }).PressAsync("Enter");
        await page.Locator(".versions li a").Last.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remettre cette version" }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".saved")).ToContainTextAsync("a été remise à");
        var kept = (await World.Store.LoadAsync())!.Families[0];
        kept.ShouldNotBe(family);
        kept.ParentB.ShouldBeNull();
    }

    private static async Task ShouldLookRightAsync(IPage page, Look look, string name)
    {
        await KeepAsync(page, $"{name.Trim('/').Replace('/', '-').Replace("?PageNumber=", "-page")}-{look}");
        (await AxeAsync(page)).ShouldBeEmpty(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, name);
        await page.CloseAsync();
    }

    private static async Task<WebWorld> WithHistoryAsync()
    {
        var world = await TransferWorld.StartAsync(RecordSetBuilder.Ready().WithClosures().Build());
        world.Ministry.Necsg = _ => "0004521";
        await world.RunAsync(TransferWorld.First);
        var records = (await world.Store.LoadAsync())!;
        await SaveChildAsync(world.Store, records.Children[0]);
        var family = records.Families[0];
        var moved = family with { Address = family.Address with { Line = "2450 chemin de la Grande-Côte App 12", City = "Saint-Charles-Borromée" } };
        await world.Store.SaveAsync(moved, "Adjointe");
        await world.Store.SaveAsync(moved with { ParentB = new Parent { LastName = "Roy", FirstName = "Julie", Role = "mother", Email = "julie@exemple.invalid" } }, "Adjointe");
        var agreement = records.Agreements[0];
        await world.Store.SaveAsync(agreement with { Note = Long, InfantLastDay = new(2016, 7, 31), Schedule = new Schedule(Week.MondayToFriday(Slots.AM), new Week().With(2, Slots.Day)) }, "Adjointe");
        var decisions = new AgreementDecisions(world.Database);
        await decisions.WithdrawAsync(agreement.Number, "Saisie deux fois.", "Directrice");
        await decisions.RestoreAsync(agreement.Number, "Directrice");
        await world.Store.SaveAsync(records.Components[0] with { AccessCode = AccessCode.FromInput("ANewCodeThatIsSecret1234567890"), Places = 78 }, "Directrice");
        await world.Store.SaveAsync(records.Closures[0] with { Days = new([.. records.Closures[0].Days.Skip(1), new Closure { Date = new(2016, 12, 26), Slots = Slots.Day, Reason = "planned" }]) }, "Directrice");
        return world;
    }

    private static async Task SaveChildAsync(RecordStore store, Child child)
    {
        for (var i = 0; i < RecordHistory.PageSize; i++) await store.SaveAsync(child with { Group = $"Groupe {i}" }, "Directrice");
        await store.SaveAsync(child with { FirstName = "Marie-Ève-Alexandrine", Nirec = Nirec.FromStore("1201400000456"), Sex = "F", EmergencyContacts = new([.. child.EmergencyContacts, new EmergencyContact { Name = "Roy Julie", Phone = "450 555-0123", Relation = "grand-mère" }]) }, "Utilisateur de ce poste");
    }
}
