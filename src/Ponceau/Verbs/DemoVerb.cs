using System.CommandLine;
using System.Globalization;
using Ponceau.Data;
using Ponceau.Demo;
using Ponceau.Simulator;
using Ponceau.Usage;
using Ponceau.Web.Security;

namespace Ponceau.Verbs;

/// <summary><c>ponceau demo</c>: <c>serve</c>, a simulator on this machine and the data of the procedure.</summary>
public static class DemoVerb
{
    public static Command Create(Terminal terminal)
    {
        var urls = CommonOptions.Urls("http://127.0.0.1:5080");
        var data = new Option<string?>("--data") { Description = CliTexts.Get("demo.data"), HelpName = "DIR" };
        var command = new Command("demo", CliTexts.Get("demo")) { urls, data };
        command.SetAction(async (parsed, stop) =>
        {
            if (LoopbackOnly.Check(parsed.GetValue(urls)!, CultureInfo.CurrentUICulture) is { } reason)
            {
                terminal.Error.WriteLine(reason);
                return (int)ExitCode.Usage;
            }
            return (int)await RunAsync(parsed.GetValue(data) ?? DataFolder.Default + "-demo", parsed.GetValue(urls)!, terminal, stop);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(string folder, string urls, Terminal terminal, CancellationToken stop)
    {
        if (await Workplace.OpenAsync(new Settings(folder, null, null), terminal) is not { } workplace) return ExitCode.Usage;
        if (await workplace.Store.LoadAsync(stop) is null) await FillAsync(workplace, stop);

        await using var simulator = await SimulatorHost.StartAsync(
            new SimulatorOptions { Urls = "http://127.0.0.1:0", DataFolder = SimulatorFolder(workplace), TestSuffix = true, Time = terminal.Time }, stop);
        var connected = (await Workplace.OpenAsync(new Settings(folder, new Uri(simulator.Address), null), terminal))!;
        terminal.Out.WriteLine(CliTexts.Get("demo.ministry", ("address", simulator.Address)));
        return await ServeVerb.ServeAsync(connected, terminal, urls, stop);
    }

    /// <summary>Makes the demo's records, the ministry's register and the specimens of acts of birth, in a folder that is empty.</summary>
    private static async Task FillAsync(Workplace workplace, CancellationToken stop)
    {
        var records = DemoRecords.Build(workplace.Database.Today);
        await using (await SimulatorHost.StartAsync(
            new SimulatorOptions { Urls = "http://127.0.0.1:0", DataFolder = SimulatorFolder(workplace), Register = DemoRegister.Build(records) }, stop))
        {
            // It takes in the register at its start, and keeps it.
        }
        var specimens = Path.Combine(workplace.Folder.Documents, "children");
        Directory.CreateDirectory(specimens);
        foreach (var (child, svg) in DemoRegister.Specimens(records))
            await File.WriteAllTextAsync(Path.Combine(specimens, child + ".svg"), svg, stop);
        await workplace.Store.ImportAsync(records, CliTexts.Get("import.by"), stop);
    }

    private static string SimulatorFolder(Workplace workplace) => Path.Combine(workplace.Folder.Root, "ministry");
}
