using System.CommandLine;
using System.Globalization;
using Ponceau.Core.Rules;
using Ponceau.Output;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau rules</c>: the catalogue of rules, in both languages.</summary>
public static class RulesVerb
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format();
        var command = new Command("rules", CliTexts.Get("rules")) { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == CommonOptions.Json) JsonOutput.Write(terminal.Out, Catalogue.All.Select(ToJson).ToList());
            else foreach (var rule in Catalogue.All) Write(terminal.Out, rule);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static RuleJson ToJson(Rule rule) =>
        new(rule.Id, CheckReport.Word(rule.Level), new StatementJson(RuleTexts.Statement(rule, French), RuleTexts.Statement(rule, English)), rule.Field);

    private static void Write(TextWriter output, Rule rule)
    {
        output.WriteLine($"{rule.Id}  {CliTexts.Get("level." + CheckReport.Word(rule.Level))}  {rule.Field}");
        output.WriteLine($"  {RuleTexts.Statement(rule, French)}");
        output.WriteLine($"  {RuleTexts.Statement(rule, English)}");
    }

    private sealed record RuleJson(string Id, string Level, StatementJson Statement, string Field);

    private sealed record StatementJson(string Fr, string En);
}
