using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ponceau.Usage;

/// <summary>What is wrong with the arguments, in sentences of ours.</summary>
public static class UsageFault
{
    public static ExitCode Report(ParseResult parsed, TextWriter error)
    {
        foreach (var sentence in Sentences(parsed).Distinct()) error.WriteLine(sentence);
        var command = parsed.CommandResult.Command;
        error.WriteLine(CliTexts.Get("usage.see-help", ("command", command is RootCommand ? "ponceau" : $"ponceau {command.Name}")));
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Sentences(ParseResult parsed)
    {
        var isRoot = parsed.CommandResult.Command is RootCommand;
        if (parsed.UnmatchedTokens.Count > 0)
            return parsed.UnmatchedTokens.Select(t => CliTexts.Get(isRoot ? "usage.unknown-verb" : "usage.unknown", ("value", t)));
        return parsed.Errors.Select(e => e.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => CliTexts.Get("usage.no-value", ("option", option.Option.Name)),
            ArgumentResult { Tokens.Count: 0, Parent: CommandResult } argument =>
                CliTexts.Get("usage.no-argument", ("argument", argument.Argument.HelpName ?? argument.Argument.Name)),
            ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => CliTexts.Get("usage.no-value", ("option", option.Option.Name)),
            CommandResult when isRoot => CliTexts.Get("usage.no-verb"),
            // A check of ours has already said it in a sentence.
            _ => e.Message,
        });
    }
}
