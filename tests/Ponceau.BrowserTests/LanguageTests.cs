using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests;

public sealed class LanguageTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData("fr-CA", "fr-CA", "Aller au contenu")]
    [InlineData("fr-FR", "fr-CA", "Aller au contenu")]
    [InlineData("en-US", "en-CA", "Skip to the content")]
    [InlineData("de-DE", "fr-CA", "Aller au contenu")]
    public async Task Page_SpeaksTheBrowsersLanguageElseFrench(string browser, string language, string text)
    {
        var page = await OpenAsync("/", new Look(browser));

        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        (await page.Locator(".skip").TextContentAsync()).ShouldBe(text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LanguageChosen_StaysOnThePageAndOnTheNextOnes(bool scripts)
    {
        var page = await OpenAsync("/specimens/record?row=7", scripts: scripts);

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        page.Url.ShouldEndWith("/specimens/record?row=7");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en-CA");
        await page.GotoAsync("/");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en-CA");
    }
}
