using System.CommandLine;
using System.Globalization;

namespace Ponceau.Usage;

/// <summary>The options that several verbs have.</summary>
public static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string> Lang() =>
        Among(new Option<string>("--lang") { Description = CliTexts.Get("option.lang"), Recursive = true }, [Language.French, Language.English]);

    public static Option<string> Format() =>
        Among(new Option<string>("--format") { Description = CliTexts.Get("option.format"), DefaultValueFactory = _ => Text }, [Text, Json]);

    public static Option<string?> Component(string text = "option.component") => new("--component") { Description = CliTexts.Get(text), HelpName = "ID" };

    public static Option<string> Urls(string usual) =>
        new("--urls") { Description = CliTexts.Get("option.urls"), HelpName = "URL", DefaultValueFactory = _ => usual };

    public static Argument<string[]> Files(string text, ArgumentArity arity) =>
        new("FILE") { Description = CliTexts.Get(text), HelpName = CliTexts.Get("file"), Arity = arity };

    /// <summary>A day written <c>2016-09-25</c>.</summary>
    public static Option<DateOnly?> Day(string name, string text) =>
        new(name)
        {
            Description = CliTexts.Get(text),
            HelpName = CliTexts.Get("date"),
            CustomParser = result =>
            {
                var value = result.Tokens.Single().Value;
                if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError(CliTexts.Get("usage.not-a-day", ("value", value), ("option", name)));
                return null;
            },
        };

    /// <summary>A whole number from 1 to <paramref name="most"/>.</summary>
    public static Option<int?> Whole(string name, string letter, int most, string description) =>
        new(name)
        {
            Description = description,
            HelpName = letter,
            CustomParser = result =>
            {
                var value = result.Tokens.Single().Value;
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole > 0 && whole <= most) return whole;
                result.AddError(CliTexts.Get("usage.not-between", ("value", value), ("option", name), ("most", most)));
                return null;
            },
        };

    private static Option<string> Among(Option<string> option, string[] values)
    {
        option.HelpName = string.Join('|', values);
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !values.Contains(value, StringComparer.Ordinal))
                result.AddError(CliTexts.Get("usage.not-among", ("value", value), ("option", option.Name), ("values", string.Join(", ", values))));
        });
        return option;
    }
}
