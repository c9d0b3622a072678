using System.Globalization;
using System.Text;

namespace Ponceau.Core.Rules;

/// <summary>Writes docs/rules.md from the catalogue.</summary>
public static class RulesPage
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    /// <summary>The page, in Markdown, with line feeds.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Rules

            What Ponceau checks by itself before anything is sent. This page is written from the catalogue (`src/Ponceau.Core/Rules`): change the rule or
            its texts there, then accept the page with `PONCEAU_ACCEPT_GOLDEN=1 ./test`.

            An **error** must be corrected: the row or the set is not sent. A **held** waits for something: the row is not sent, and is tested again at every
            run. A **warning** and a **notice** are sent all the same. Under each rule, in both languages: the statement, what is wrong, what to do, why, and
            the few words of a grid.

            | rule | level | field | statement | énoncé |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var rule in Catalogue.All) page.Append(Row(rule));
        foreach (var rule in Catalogue.All) page.Append(Entry(rule));
        return page.ToString();
    }

    private static string Row(Rule rule) =>
        $"| [{rule.Id}](#{Anchor(rule)}) | {Name(rule.Level)} | `{rule.Field}` "
        + $"| {RuleTexts.Statement(rule, English)} | {RuleTexts.Statement(rule, French)} |\n";

    private static string Entry(Rule rule) =>
        $"""

        ## {rule.Id}

        {Name(rule.Level)} · `{rule.Field}` · {rule.Source}

        {Texts(rule, French)}
        {Texts(rule, English)}

        """;

    private static string Texts(Rule rule, CultureInfo culture) =>
        $"- **{RuleTexts.Statement(rule, culture)}** {RuleTexts.Template(rule, "wrong", culture)} {RuleTexts.Template(rule, "do", culture)} "
        + $"*{RuleTexts.Why(rule, culture)}* ({RuleTexts.Short(rule, culture)})";

    private static string Anchor(Rule rule) => rule.Id.ToLowerInvariant();

    private static string Name(Level level) => level.ToString().ToLowerInvariant();
}
