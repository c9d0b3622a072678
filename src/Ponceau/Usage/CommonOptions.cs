using System.CommandLine;
using System.Globalization;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Usage;

/// <summary>The options that several verbs have.</summary>
public static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";
    private const string DayFirst = "dmy";
    private const string MonthFirst = "mdy";

    public static Option<string> Lang() =>
        Among(new Option<string>("--lang") { Description = CliTexts.Get("option.lang"), Recursive = true }, [Language.French, Language.English]);

    public static Option<string> Format() =>
        Among(new Option<string>("--format") { Description = CliTexts.Get("option.format"), DefaultValueFactory = _ => Text }, [Text, Json]);

    public static Option<string?> Component(string text = "option.component") => new("--component") { Description = CliTexts.Get(text), HelpName = "ID" };

    public static Option<string> Urls(string usual) =>
        new("--urls") { Description = CliTexts.Get("option.urls"), HelpName = "URL", DefaultValueFactory = _ => usual };

    public static Argument<string[]> Files(string text, ArgumentArity arity) =>
        new("FILE") { Description = CliTexts.Get(text), HelpName = CliTexts.Get("file"), Arity = arity };

    /// <summary>In which order dates that do not start with their year are written.</summary>
    public static Option<string?> Dates() => Among(new Option<string?>("--dates") { Description = CliTexts.Get("option.dates") }, [DayFirst, MonthFirst]);

    public static DateOrder DateOrderOf(string? written) => written switch
    {
        DayFirst => DateOrder.DayFirst,
        MonthFirst => DateOrder.MonthFirst,
        _ => DateOrder.Undeclared,
    };

    /// <summary>A table, by its name in code or in either language.</summary>
    public static Option<string?> Table()
    {
        var option = new Option<string?>("--table") { Description = CliTexts.Get("option.table"), HelpName = CliTexts.Get("table") };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && Core.Interchange.Tables.Table.Named(value) is null)
                result.AddError(CliTexts.Get("usage.not-among", ("value", value), ("option", option.Name), ("values", TableNames)));
        });
        return option;
    }

    public static string TableNames => string.Join(", ", Core.Interchange.Tables.Table.All.Select(table => table.Code));

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

    private static Option<T> Among<T>(Option<T> option, string[] values)
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
