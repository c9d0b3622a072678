using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Http;

namespace Ponceau.Simulator.Page;

/// <summary>The words of the page, in French or English.</summary>
internal sealed class PageTexts(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new("Ponceau.Simulator.Page.PageTexts", typeof(PageTexts).Assembly);

    public string Language => culture.TwoLetterISOLanguageName;
    public string OtherLanguage => Language == "fr" ? "en" : "fr";
    public string OtherName => Get("other");
    public string Title => Get("title");
    public string About => Get("about");
    public string NoComponent => Get("no-component");
    public string Component => Get("component");
    public string Nothing => Get("nothing");
    public string Agreements => Get("agreements");
    public string File => Get("file");
    public string Agreement => Get("agreement");
    public string Child => Get("child");
    public string Parent => Get("parent");
    public string Start => Get("start");
    public string End => Get("end");
    public string Revision => Get("revision");
    public string State => Get("state");
    public string Held => Get("held");
    public string Withdrawn => Get("withdrawn");
    public string Closures => Get("closures");
    public string CsssPeriods => Get("csss-periods");

    /// <summary>The language asked for in the address, else the browser's, else French.</summary>
    public static PageTexts For(HttpRequest request)
    {
        var asked = request.Query["lang"].ToString();
        var preferred = asked is "fr" or "en" ? asked : request.Headers.AcceptLanguage.ToString().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "fr";
        return new PageTexts(CultureInfo.GetCultureInfo(preferred));
    }

    public string Count(int agreements) =>
        Get(agreements == 1 ? "one" : "many").Replace("{count}", agreements.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string Get(string key) => Texts.GetString(key, culture)!;
}
