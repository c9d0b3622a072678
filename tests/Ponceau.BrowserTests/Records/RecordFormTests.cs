using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Records;

public sealed class RecordFormTests(Chromium chromium) : TransferTest(chromium)
{
    [Fact]
    public async Task DateThatIsNone_ComesBackAtItsField_WithEverythingThatWasTyped()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/children/00000001");
        await page.GetByLabel("Prénom").FillAsync("Zoé");
        await page.GetByLabel("Date de naissance").FillAsync("2014-02-30");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByLabel("Prénom")).ToHaveValueAsync("Zoé");
        await Assertions.Expect(page.GetByLabel("Date de naissance")).ToHaveValueAsync("2014-02-30");
        await Assertions.Expect(page.GetByLabel("Date de naissance")).ToHaveAttributeAsync("aria-invalid", "true");
        (await World.Store.LoadAsync())!.Children[0].FirstName.ShouldNotBe("Zoé");
    }

    [Fact]
    public async Task Saved_IsSaidInPlace_AndTheRowWaitsAgain()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/families/00000001");
        await Assertions.Expect(page.Locator(".record-row .state")).ToHaveTextAsync("Acceptée");
        await page.Locator("[id='parentA.address.line']").FillAsync("99 rue du Pont App 3");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".saved").First).ToContainTextAsync("Enregistré à");
        await Assertions.Expect(page.Locator(".record-row .state")).ToHaveTextAsync("Prête");
        (await World.Store.LoadAsync())!.Families[0].Address.Line.ShouldBe("99 rue du Pont App 3");
    }

    [Fact]
    public async Task SavedBySomebodyElseMeanwhile_IsNotOverwrittenInSilence()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/children/00000001");
        var child = (await World.Store.LoadAsync())!.Children[0];
        await World.Store.SaveAsync(child with { Group = "Les explorateurs" }, "somebody else");
        await page.GetByLabel("Prénom").FillAsync("Zoé");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".caution")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Prénom")).ToHaveValueAsync("Zoé");
        (await World.Store.LoadAsync())!.Children[0].FirstName.ShouldBe(child.FirstName);
        await page.Keyboard.PressAsync("Enter");
    }

    [Fact]
    public async Task Search_FindsANameWithoutItsAccentsInAnyOrder_AndLeavesNothingInTheAddress()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var child = (await World.Store.LoadAsync())!.Children[4];
        var page = await OpenAsync("/children");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync($"{child.FirstName.ToUpperInvariant()} {child.LastName}");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = $"{child.LastName} {child.FirstName}" }).First).ToBeVisibleAsync();
        page.Url.ShouldEndWith("/children");
    }

    [Fact]
    public async Task AccessCode_IsPastedClean_AndNeverShownAgain()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/settings/components/riviere-3");
        await page.Locator("[id='component.accessCode']").FillAsync("\u00A0ANewCodeOfThirtyCharactersOrSo1234\u200B");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        (await page.ContentAsync()).ShouldNotContain("ANewCode");
        (await World.Store.LoadAsync())!.Components[2].AccessCode!.Value.Text.ShouldBe("ANewCodeOfThirtyCharactersOrSo1234");
    }

    [Fact]
    public async Task NumbersChanged_AskOnce_AndEveryRowStartsAsNeverAccepted()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/settings/components/riviere-1");
        await page.Locator("[id='component.division']").FillAsync("41999999");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".caution")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Changer les numéros et tout renvoyer" }).ClickAsync();

        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        await using var db = World.Database.Open();
        db.AgreementStates.Where(s => s.AcceptedRevision != null).ToList().ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutScripts_AFormSavesAllTheSame()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/agreements/00000001", scripts: false);
        await page.Locator("[id='agreement.signedOn']").FillAsync("2016-05-01");
        await page.Locator("main form .btn-primary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        (await World.Store.LoadAsync())!.Agreements[0].SignedOn.ShouldBe(new DateOnly(2016, 5, 1));
    }
}
