using Microsoft.AspNetCore.Http;
using Ponceau.Web.Language;

namespace Ponceau.Tests.Web;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "en-US,en;q=0.9,fr;q=0.8", "en-CA")]
    [InlineData(null, "fr-FR,en;q=0.5", "fr-CA")]
    [InlineData(null, "de;q=1,en;q=0.4,fr;q=0.6", "fr-CA")]
    [InlineData(null, "eno,frx", null)]
    [InlineData("en-CA", "fr-CA", "en-CA")]
    [InlineData("fr-CA", "en-CA", "fr-CA")]
    [InlineData("klingon", "en", "en-CA")]
    public async Task Language_IsTheOneChosenElseTheBrowsers(string? chosen, string? browser, string? expected)
    {
        var context = new DefaultHttpContext();
        if (chosen is not null) context.Request.Headers.Cookie = $"{LanguageChoice.Cookie}={chosen}";
        if (browser is not null) context.Request.Headers.AcceptLanguage = browser;

        var culture = await new LanguageChoice().DetermineProviderCultureResult(context);

        culture?.UICultures.Single().Value.ShouldBe(expected);
        (culture is null).ShouldBe(expected is null);
    }
}
