using System.CommandLine;
using Ponceau.Bridge;
using Ponceau.Core.Transmission;
using Ponceau.Output;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau sync</c>: transmits, every component in turn unless one is named.</summary>
public static class SyncVerb
{
    public static Command Create(Terminal terminal)
    {
        var component = CommonOptions.Component();
        var all = new Option<bool>("--all") { Description = CliTexts.Get("sync.all") };
        var dryRun = new Option<bool>("--dry-run") { Description = CliTexts.Get("sync.dry-run") };
        var onlyChanged = new Option<bool>("--only-changed") { Description = CliTexts.Get("sync.only-changed") };
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("sync", CliTexts.Get("sync")) { component, all, dryRun, onlyChanged, format };
        settings.AddAllTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            var isDry = parsed.GetValue(dryRun);
            if (await Workplace.OpenAsync(read, terminal, speaksToMinistry: !isDry) is not { } workplace) return (int)ExitCode.Usage;
            var selection = new SelectionOptions(parsed.GetValue(all), parsed.GetValue(onlyChanged));
            return (int)await RunAsync(workplace, terminal, parsed.GetValue(component), new RunOptions(selection), isDry, parsed.GetValue(format)!, stop);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(
        Workplace workplace, Terminal terminal, string? component, RunOptions options, bool isDry, string format, CancellationToken stop)
    {
        if (await workplace.ComponentsAsync(component, terminal, stop) is not { } components) return ExitCode.Usage;
        var runs = new List<RunJson>();
        var codes = new List<ExitCode> { ExitCode.Done };
        foreach (var each in components)
        {
            var (run, code) = isDry
                ? await PreviewAsync(workplace, each.Id, options, stop)
                : await SendAsync(workplace, terminal, each.Id, options, stop);
            runs.Add(run);
            codes.Add(code);
            if (format == CommonOptions.Text) RunReport.Write(terminal.Out, run);
        }
        if (format == CommonOptions.Json)
            JsonOutput.Write(terminal.Out, new SyncJson(runs, runs.Select(r => r.Fault).FirstOrDefault(f => f is not null)));
        return ExitCodes.First(codes);
    }

    private static async Task<(RunJson, ExitCode)> SendAsync(
        Workplace workplace, Terminal terminal, string component, RunOptions options, CancellationToken stop)
    {
        var result = await ProgressLines.ShowAsync(terminal, component, progress => workplace.Bridge.RunAsync(component, options, progress, stop));
        return (RunReport.ToJson(result), RunReport.CodeOf(result));
    }

    private static async Task<(RunJson, ExitCode)> PreviewAsync(Workplace workplace, string component, RunOptions options, CancellationToken stop)
    {
        var snapshot = (await workplace.Bridge.SnapshotAsync(stop))!;
        var run = RunReport.ToJson(
            component, Bridge.Bridge.Preview(snapshot, component, options), Bridge.Bridge.PreviewSets(snapshot, component));
        var setsStay = run.Closures.Any(s => s.Outcome == "blocked") || run.CsssPeriods.Any(s => s.Outcome == "blocked");
        return (run, run.Blocked + run.Held == 0 && !setsStay ? ExitCode.Done : ExitCode.SomeStay);
    }
}
