using System.CommandLine;
using Ponceau.Usage;
using Ponceau.Verbs;

namespace Ponceau;

/// <summary>The program <c>ponceau</c>: its verbs, and how each run of it ends (cli.md).</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        Language.Use(Language.Choose(arguments, terminal.Variable));
        // A file whose name starts with @ is a file like another, not a list of arguments.
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Help is given before what else is on the line is judged.
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpText) return (int)UsageFault.Report(parsed, terminal.Error);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // A verb that is told to stop puts its work away first; what it was doing is on disk already.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
            });
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(CliTexts.Get("stopped"));
            return (int)ExitCode.SomeStay;
        }
        catch (Exception e)
        {
            // The type alone: a message may hold what a user typed.
            terminal.Error.WriteLine(CliTexts.Get("fault", ("type", e.GetType().Name)));
            return (int)ExitCode.Fault;
        }
    }

    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(CliTexts.Get("root"))
        {
            CommonOptions.Lang(),
            ServeVerb.Create(terminal),
            DemoVerb.Create(terminal),
            CheckVerb.Create(terminal),
            SyncVerb.Create(terminal),
            ReconcileVerb.Create(terminal),
            ImportVerb.Create(terminal),
            ExportVerb.Create(terminal),
            RulesVerb.Create(terminal),
            GenerateVerb.Create(terminal),
            SimulatorVerb.Create(terminal),
        };
        HelpText.PutInto(root);
        return root;
    }
}
