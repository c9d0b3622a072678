using System.Globalization;

namespace Ponceau;

/// <summary>The language that the program speaks: French, or English where it is asked for (cli.md).</summary>
public static class Language
{
    public const string French = "fr";
    public const string English = "en";

    // The order of POSIX: the first that is set decides, and an empty one counts as not set.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>From <c>--lang</c>, else from the environment. It is looked for before the arguments are parsed, since the texts of the parser depend on it.</summary>
    public static string Choose(IReadOnlyList<string> arguments, Func<string, string?> variable) =>
        Asked(arguments) ?? (SystemLanguage(variable).StartsWith(English, StringComparison.OrdinalIgnoreCase) ? English : French);

    /// <summary>Texts, numbers and dates from here on are in that language, as it is written in Québec and in Canada.</summary>
    public static void Use(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo($"{language}-CA");
    }

    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == "--lang" && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..]
                : null;
            if (value is French or English) return value;
        }
        return null;
    }

    private static string SystemLanguage(Func<string, string?> variable) =>
        Variables.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
}
