using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Ponceau.Web.Language;

/// <summary>The language of a page: the one chosen on a page, else the browser's, else French.</summary>
public sealed class LanguageChoice : RequestCultureProvider
{
    public const string Cookie = "ponceau.language";
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    internal static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(French);
        options.SupportedCultures = options.SupportedUICultures = [French, English];
        options.RequestCultureProviders = [new LanguageChoice()];
    }

    /// <summary>The culture of a language's two letters, whatever its country; null where it is neither French nor English.</summary>
    public static CultureInfo? Of(string? language) => language switch
    {
        _ when Speaks(language, "fr") => French,
        _ when Speaks(language, "en") => English,
        _ => null,
    };

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var culture = Of(httpContext.Request.Cookies[Cookie]) ?? OfBrowser(httpContext.Request);
        return Task.FromResult(culture is null ? null : new ProviderCultureResult(culture.Name));
    }

    private static CultureInfo? OfBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Of(language.Value.Value))
            .FirstOrDefault(culture => culture is not null);

    private static bool Speaks(string? language, string letters) =>
        language is not null && language.StartsWith(letters, StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
}
