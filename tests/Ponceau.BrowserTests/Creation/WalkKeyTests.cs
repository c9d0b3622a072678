using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;

namespace Ponceau.BrowserTests.Creation;

/// <summary>The walk in a real browser: by keyboard alone, with what a script adds to it.</summary>
public sealed class WalkKeyTests(Chromium chromium) : TransferTest(chromium)
{
    [Fact]
    public async Task WholeWalk_ByKeyboardAlone()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await TypeAsync(page, "Zappa", "Léa", "2015-12-10");
        await page.Keyboard.PressAsync("Space"); // a girl
        await GoOnAsync(page, "**/new/family?child=00000003");

        await TypeAsync(page, "Zappa", "Luc", "P", "418 555-0123");
        await GoOnAsync(page, "**/new/file?child=00000003&family=00000003");

        await page.Keyboard.TypeAsync("Bureau");
        await Assertions.Expect(page.Locator("[id='file.provider']")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await GoOnAsync(page, "**/new/agreement?file=00000003");

        await Assertions.Expect(page.Locator("[id='agreement.start']")).ToBeFocusedAsync();
        await GoOnAsync(page, "**/agreements/00000003");
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();

        var records = (await World.Store.LoadAsync())!;
        (records.Children[2].FirstName, records.Children[2].Sex).ShouldBe(("Léa", "F"));
        (records.Families[2].ParentA.Role, records.Families[2].ParentA.Phone).ShouldBe(("father", "418 555-0123"));
        records.Files[2].Provider.ShouldBe("rsg-1");
        records.Agreements[2].Infant.ShouldBeTrue();
    }

    [Fact]
    public async Task SamePerson_ShownWhileTyping_GoesOnWithTheRecordThatIsThere()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await TypeAsync(page, "begin", "alexandre");
        await page.Locator(".doubles button[value='00000001']").PressAsync("Enter");

        await page.WaitForURLAsync("**/new/family?child=00000001");
        (await World.Store.LoadAsync())!.Children.Count.ShouldBe(2);
    }

    [Fact]
    public async Task EnterPressedTwice_MakesOneRecord_AndADoubleIsNotAnsweredByAccident()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await TypeAsync(page, "Begin", "Alexandre", "2014-04-10");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".doubles")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".doubles [value=other]")).ToBeVisibleAsync();
        await page.Locator(".doubles [value=other]").DblClickAsync();
        await page.WaitForURLAsync("**/new/family?child=00000003");
        (await World.Store.LoadAsync())!.Children.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Finding_StandsBesideTheFieldThatOneHasLeft_AndNoOther()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await page.Locator("[id='child.nirec']").FillAsync("123");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("[id='child.nirec-notes']")).ToContainTextAsync("13 chiffres");
        await Assertions.Expect(page.Locator("[id='child.nirec']")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator(".notes")).ToHaveCountAsync(1);
        await page.Locator("[id='child.nirec']").FillAsync("1201512345678");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".notes")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_LeavesWithoutLosingWhatWasTyped()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await TypeAsync(page, "Zappa");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-unsaved]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/children");
        (await World.Store.LoadAsync())!.Children.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ChosenAfterSomethingWasTyped_AsksNothing()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child");
        await TypeAsync(page, "Xavier");
        await page.Locator("#search").FillAsync("begin 00000001");
        await Assertions.Expect(page.Locator("#offered button")).ToHaveCountAsync(1);
        await page.Locator("#offered button").PressAsync("Enter");

        await page.WaitForURLAsync("**/new/family?child=00000001");
    }

    [Fact]
    public async Task WithoutScripts_TheDoublesComeWithTheForm()
    {
        await UseAsync(await TransferWorld.StartAsync(CreationWorld.Records()));
        var page = await OpenAsync("/new/child", scripts: false);
        await TypeAsync(page, "Begin", "Alexandre", "2014-04-10");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".doubles button[value='00000001']").ClickAsync();

        await page.WaitForURLAsync("**/new/family?child=00000001");
    }

    /// <summary>Types into the field that has the focus, and into those that follow it.</summary>
    private static async Task TypeAsync(IPage page, params string[] texts)
    {
        foreach (var text in texts)
        {
            await page.Keyboard.TypeAsync(text);
            await page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task GoOnAsync(IPage page, string to)
    {
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(to);
    }
}
