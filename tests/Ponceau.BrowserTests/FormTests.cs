using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests;

public sealed class FormTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Record = "/specimens/record";

    [Fact]
    public async Task AddressThatNamesAField_OpensAtIt()
    {
        var page = await OpenAsync(Record + "#child.nirec");

        (await FocusedAsync(page)).ShouldBe("child.nirec");
    }

    [Fact]
    public async Task AddressThatNamesAGroup_OpensAtIt()
    {
        var page = await OpenAsync(Record + "#parentB");

        (await FocusedAsync(page)).ShouldBe("parentB");
        (await page.Locator("#parentB").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Field_IsTiedToItsHintAndItsNotes()
    {
        var page = await OpenAsync(Record);
        var nirec = page.GetByLabel("NIREC", new() { Exact = true });

        (await nirec.GetAttributeAsync("aria-describedby")).ShouldBe("child.nirec-hint child.nirec-notes");
        (await nirec.GetAttributeAsync("aria-invalid")).ShouldBe("true");
        (await page.GetByLabel("Nom").First.GetAttributeAsync("aria-invalid")).ShouldBeNull();
    }

    [Fact]
    public async Task ErrorOnTop_LeadsToItsField()
    {
        var page = await OpenAsync(Record);

        await page.Locator(".errors a").First.ClickAsync();

        (await FocusedAsync(page)).ShouldBe("child.nirec");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatCannotBeRead_IsSaidAtItsFieldAndNothingTypedIsLost(bool scripts)
    {
        var page = await OpenAsync(Record, scripts: scripts);
        await page.GetByLabel("Date de naissance").FillAsync("30 décembre");
        await page.GetByLabel("Prénom").FillAsync("Mégane");
        await page.GetByLabel("Né hors Québec").CheckAsync();
        await page.GetByLabel("Prénom").PressAsync("Enter");

        await Assertions.Expect(page.GetByLabel("Date de naissance")).ToHaveValueAsync("30 décembre");
        await Assertions.Expect(page.GetByLabel("Prénom")).ToHaveValueAsync("Mégane");
        await Assertions.Expect(page.GetByLabel("Né hors Québec")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[id='child.birthDate-notes']")).ToContainTextAsync("« 30 décembre » n’est pas une date.");
    }

    [Fact]
    public async Task Saving_IsConfirmedInPlace()
    {
        var page = await OpenAsync(Record);
        await page.GetByLabel("Date de naissance").FillAsync("20141231");
        await page.GetByLabel("Date de naissance").PressAsync("Enter");

        await Assertions.Expect(page.GetByText("Enregistré à 09:52.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Secret_IsNeverShownAgain()
    {
        var page = await OpenAsync(Record);

        (await page.ContentAsync()).ShouldNotContain("a-code-that-is-never-shown-again");
    }

    [Fact]
    public async Task Escape_LeavesWhereNothingWasTyped()
    {
        var page = await OpenAsync(Record);

        await page.Keyboard.PressAsync("Escape");

        await page.WaitForURLAsync("**/specimens/transfer");
    }

    [Fact]
    public async Task Escape_LosesNothingTyped()
    {
        var page = await OpenAsync(Record);
        await page.GetByLabel("Prénom").FillAsync("Mégane");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByText("Ce que vous avez écrit n’est pas encore enregistré.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Prénom")).ToHaveValueAsync("Mégane");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/specimens/transfer");
    }

    [Fact]
    public async Task WayOut_KeepsItsDestination()
    {
        var page = await OpenAsync(Record);
        await page.GetByLabel("Prénom").FillAsync("Mégane");

        await page.GetByRole(AriaRole.Link, new() { Name = "Accueil" }).ClickAsync();
        page.Url.ShouldEndWith(Record);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(Address + "/");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
