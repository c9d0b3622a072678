using Ponceau.Bridge;
using Spectre.Console;

namespace Ponceau.Output;

/// <summary>The progress of a run on standard error: a bar with what is being sent, how many are left and an estimate; plain lines in a pipe.</summary>
public static class ProgressLines
{
    public static Task<RunResult> ShowAsync(Terminal terminal, string component, Func<IProgress<RunProgress>, Task<RunResult>> run) =>
        terminal.IsInteractive ? ShowBarAsync(terminal, component, run) : run(new Lines(terminal.Error, component));

    private static async Task<RunResult> ShowBarAsync(Terminal terminal, string component, Func<IProgress<RunProgress>, Task<RunResult>> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context => await run(new Bar(context.AddTask(Markup.Escape(component), maxValue: 1), component)));
    }

    private static string Describe(RunProgress progress, string component) => progress.Sending is null
        ? CliTexts.Get("sync.progress", ("component", component), ("done", progress.Done), ("total", progress.Total), ("left", progress.Total - progress.Done))
        : CliTexts.Get("sync.sending", ("component", component), ("done", progress.Done), ("total", progress.Total), ("file", progress.Sending));

    private sealed class Lines(TextWriter error, string component) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => error.WriteLine(Describe(value, component));
    }

    private sealed class Bar(ProgressTask task, string component) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
            task.Description = Markup.Escape(Describe(value, component));
        }
    }
}
