using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ponceau.Usage;

/// <summary>The help of a verb. The parser's own is not translated whole.</summary>
public sealed class HelpText : SynchronousCommandLineAction
{
    private const int Width = 100;

    /// <summary>Puts this help, and texts of ours, in the place of those that a root command comes with.</summary>
    public static void PutInto(RootCommand root)
    {
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Add(new HelpOption("--help", "-h") { Description = CliTexts.Get("option.help"), Action = new HelpText() });
        root.Options.OfType<VersionOption>().Single().Description = CliTexts.Get("option.version");
    }

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command, parseResult.InvocationConfiguration.Output);
        return (int)ExitCode.Done;
    }

    private static void Write(Command command, Command root, TextWriter output)
    {
        foreach (var line in Wrapped(command.Description ?? "", Width)) output.WriteLine(line);
        output.WriteLine();
        output.WriteLine(CliTexts.Get("help.usage", ("command", Usage(command, root))));

        var options = command.Options.Concat(command == root ? [] : root.Options.Where(o => o.Recursive));
        WriteRows(output, "help.verbs", command.Subcommands.Select(c => (c.Name, c.Description ?? "")));
        WriteRows(output, "help.arguments", command.Arguments.Select(a => (Name(a), a.Description ?? "")));
        WriteRows(output, "help.options", options.Select(o => (Name(o), o.Description ?? "")));
    }

    private static string Usage(Command command, Command root)
    {
        var parts = command == root ? ["ponceau", CliTexts.Get("help.verb")] : new[] { "ponceau", command.Name }.Concat(command.Arguments.Select(Name));
        return string.Join(' ', parts.Append(CliTexts.Get("help.some-options")));
    }

    private static string Name(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        if (argument.Arity.MaximumNumberOfValues > 1) name += "…";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Name(Option option)
    {
        var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void WriteRows(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        output.WriteLine();
        output.WriteLine(CliTexts.Get(title));
        var column = all.Max(r => r.Name.Length) + 4;
        foreach (var (name, text) in all)
        {
            var before = $"  {name}".PadRight(column);
            foreach (var line in Wrapped(text, Width - column))
            {
                output.WriteLine(before + line);
                before = new string(' ', column);
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
