using System.CommandLine;
using Ponceau.Bridge;
using Ponceau.Output;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau reconcile</c>: holds what the ministry has against what it accepted, row by row.</summary>
public static class ReconcileVerb
{
    public static Command Create(Terminal terminal)
    {
        var component = CommonOptions.Component();
        var repair = new Option<bool>("--repair") { Description = CliTexts.Get("reconcile.repair") };
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("reconcile", CliTexts.Get("reconcile")) { component, repair, format };
        settings.AddAllTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (await Workplace.OpenAsync(read, terminal, speaksToMinistry: true) is not { } workplace) return (int)ExitCode.Usage;
            return (int)await RunAsync(workplace, terminal, parsed.GetValue(component), parsed.GetValue(repair), parsed.GetValue(format)!, stop);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(
        Workplace workplace, Terminal terminal, string? component, bool repair, string format, CancellationToken stop)
    {
        if (await workplace.ComponentsAsync(component, terminal, stop) is not { } components) return ExitCode.Usage;
        var compared = new List<Reconciliation>();
        foreach (var each in components) compared.Add(await workplace.Bridge.ReconcileAsync(each.Id, repair, stop));

        foreach (var fault in compared.Where(c => c.Fault is not null))
            terminal.Error.WriteLine($"{fault.Component}: {RunReport.ToJson(fault.Fault)!.Message}");
        if (format == CommonOptions.Json) JsonOutput.Write(terminal.Out, new ReconcileJson([.. compared.Where(c => c.Fault is null).Select(ToJson)]));
        else foreach (var each in compared.Where(c => c.Fault is null)) Write(terminal.Out, each, repair);
        return ExitCodes.First(compared.Select(CodeOf).Append(ExitCode.Done));
    }

    private static ExitCode CodeOf(Reconciliation compared) =>
        compared.Fault is { } fault ? RunReport.CodeOf(fault.Kind) : compared.IsSame ? ExitCode.Done : ExitCode.SomeStay;

    private static ReconciliationJson ToJson(Reconciliation compared) =>
        new(compared.Component, compared.Same, compared.OnlyHere, compared.OnlyThere, compared.Different);

    private static void Write(TextWriter output, Reconciliation compared, bool repair)
    {
        output.WriteLine(CliTexts.Get("reconcile.same", ("component", compared.Component), ("same", compared.Same)));
        WriteList(output, "reconcile.only-here", compared.OnlyHere);
        WriteList(output, "reconcile.only-there", compared.OnlyThere);
        WriteList(output, "reconcile.different", compared.Different);
        if (repair && !compared.IsSame) output.WriteLine(CliTexts.Get("reconcile.queued"));
    }

    private static void WriteList(TextWriter output, string key, IReadOnlyList<string> numbers)
    {
        if (numbers.Count > 0) output.WriteLine(CliTexts.Get(key, ("numbers", string.Join(", ", numbers))));
    }
}
