using System.Globalization;
using System.Resources;
using System.Text;

namespace Ponceau.Web;

/// <summary>What the pages say, in one language, by key. The words lie in Resources, by subject: X.resx in French, X.en.resx in English.</summary>
public sealed class Texts(CultureInfo language)
{
    private static readonly ResourceManager[] Subjects =
    [
        Subject("Texts"), Subject("Fields"), Subject("Home"), Subject("Transfer"), Subject("Records"), Subject("Agreements"),
        Subject("Advice"), Subject("Renewal"), Subject("Create"), Subject("Print"), Subject("Schedule"), Subject("History"),
        Subject("Merge"), Subject("Tables"),
    ];

    public CultureInfo Language { get; } = language;

    public static Texts InCurrentLanguage() => new(CultureInfo.CurrentUICulture);

    /// <summary>The text of a key, with its named places filled: <c>T["form.saved", ("time", "09:52")]</c>.</summary>
    public string this[string key, params ReadOnlySpan<(string Name, object? Value)> values] =>
        Fill(Find(key) ?? throw new KeyNotFoundException($"There is no text '{key}'."), values);

    /// <summary>The text of a key, or null where there is none.</summary>
    public string? Find(string key)
    {
        foreach (var subject in Subjects)
            if (subject.GetString(key, Language) is { } text) return text;
        return null;
    }

    /// <summary>
    /// The text of a key for a number of things: <c>key.none</c> for 0 where there is one, else <c>key.one</c> or <c>key.many</c>.
    /// The number itself fills <c>{count}</c>. In French 0 is singular.
    /// </summary>
    public string Count(string key, int count, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var form = count == 0 && Find(key + ".none") is not null ? ".none" : IsSingular(count) ? ".one" : ".many";
        return this[key + form, [("count", count), .. values]];
    }

    private static ResourceManager Subject(string name) => new($"Ponceau.Web.Resources.{name}", typeof(Texts).Assembly);

    private bool IsSingular(int count) => count == 1 || (count == 0 && Language.TwoLetterISOLanguageName == "fr");

    /// <summary>Fills the places in one pass: a value that looks like a place stays as it is.</summary>
    private string Fill(string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var filled = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            filled.Append(rest[..open]).Append(Written(ValueOf(rest[(open + 1)..close], text, values)));
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static object? ValueOf(ReadOnlySpan<char> place, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
            if (place.SequenceEqual(name)) return value;
        throw new KeyNotFoundException($"Nothing was given for a place of the text '{text}'.");
    }

    /// <summary>Dates read 2016-09-25 in both languages; a count is grouped as the language does; a text stays as it is.</summary>
    private string Written(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int count => count.ToString("N0", Language),
        IFormattable other => other.ToString(null, Language),
        _ => value?.ToString() ?? "",
    };
}
