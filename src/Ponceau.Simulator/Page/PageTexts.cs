using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Http;
using Ponceau.Simulator.Store;

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
    public string History => Get("history");
    public string Received => Get("received");
    public string Sent => Get("sent");
    public string Accepted => Get("accepted");
    public string Refused => Get("refused");
    public string Messages => Get("messages");

    /// <summary>The language asked for in the address, else the browser's, else French.</summary>
    public static PageTexts For(HttpRequest request)
    {
        var asked = request.Query["lang"].ToString();
        return new PageTexts(CultureInfo.GetCultureInfo(asked is "fr" or "en" ? asked : Preferred(request)));
    }

    private static string Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "fr" or "en") ?? "fr";

    public string Count(int agreements) =>
        Filled(agreements switch { 0 => "none", 1 => "one", _ => "many" }, ("count", Whole(agreements)));

    /// <summary>The kind of a component, as in the register.</summary>
    public string Kind(string kind) => Get(kind);

    /// <summary>The sets of one kind that are held: <c>closures</c> or <c>csss-periods</c>.</summary>
    public string Sets(string kind, IEnumerable<HeldSet> sets) => Filled(
        "sets", ("title", Get(kind)), ("years", string.Join(", ", sets.Select(s => Filled("set", ("year", Year(kind, s.Year)), ("revision", Whole(s.Revision)))))));

    /// <summary>What an answer was given to.</summary>
    public string Subject(PastAnswer answer) =>
        answer.Year is { } year ? Filled("of-year", ("title", Get(answer.Kind)), ("year", Year(answer.Kind, year))) : Get(answer.Kind);

    /// <summary>A financial year goes from 1 April to 31 March (contract.md, section 4).</summary>
    private static string Year(string kind, int year) => kind == SetStore.CsssPeriods ? $"{Whole(year)}-{Whole(year + 1)}" : Whole(year);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Filled(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Get(key);
        foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    private string Get(string key) => Texts.GetString(key, culture)!;
}
