using System.CommandLine;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Ponceau.Simulator;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau simulator</c>: the ministry's side of the contract, for training and tests.</summary>
public static class SimulatorVerb
{
    public static Command Create(Terminal terminal)
    {
        var urls = CommonOptions.Urls("http://127.0.0.1:5081");
        var data = new Option<string?>("--data") { Description = CliTexts.Get("simulator.data"), HelpName = "DIR" };
        var register = new Option<string?>("--register") { Description = CliTexts.Get("simulator.register"), HelpName = CliTexts.Get("file") };
        var strict = new Option<bool>("--strict-register") { Description = CliTexts.Get("simulator.strict-register") };
        var testSuffix = new Option<bool>("--test-suffix") { Description = CliTexts.Get("simulator.test-suffix") };
        var transitional = new Option<bool>("--accept-transitional") { Description = CliTexts.Get("simulator.accept-transitional") };
        var control = new Option<string?>("--control") { Description = CliTexts.Get("simulator.control"), HelpName = "URL" };
        var command = new Command("simulator", CliTexts.Get("simulator")) { urls, data, register, strict, testSuffix, transitional, control };
        command.SetAction(async (parsed, stop) =>
        {
            var options = new SimulatorOptions
            {
                Urls = parsed.GetValue(urls)!,
                DataFolder = parsed.GetValue(data),
                StrictRegister = parsed.GetValue(strict),
                TestSuffix = parsed.GetValue(testSuffix),
                AcceptTransitional = parsed.GetValue(transitional),
                ControlUrl = parsed.GetValue(control),
                Time = terminal.Time,
            };
            foreach (var url in new[] { options.Urls, options.ControlUrl }.OfType<string>().Where(u => !SimulatorHost.MayListenOn(u)))
                return Refuse(terminal, "simulator.not-loopback", ("address", url));
            if (parsed.GetValue(register) is not { } file) return await RunAsync(options, terminal, stop);
            return await DocumentFile.ReadAsync(file, stop) is { } bytes
                ? await RunAsync(options with { Register = bytes }, terminal, stop)
                : Refuse(terminal, "simulator.no-register", ("file", file));
        });
        return command;
    }

    private static async Task<int> RunAsync(SimulatorOptions options, Terminal terminal, CancellationToken stop)
    {
        try
        {
            await using var host = await SimulatorHost.StartAsync(options, stop);
            terminal.Out.WriteLine(host.Address);
            if (host.ControlAddress is { } control) terminal.Error.WriteLine(CliTexts.Get("simulator.control-at", ("address", control)));
            await host.WaitForShutdownAsync(stop);
            return (int)ExitCode.Done;
        }
        catch (JsonException)
        {
            return Refuse(terminal, "simulator.bad-register");
        }
        catch (InvalidDataException)
        {
            return Refuse(terminal, "simulator.newer");
        }
        catch (Exception e) when (e is SqliteException or UnauthorizedAccessException)
        {
            return Refuse(terminal, "simulator.read-only");
        }
        catch (IOException)
        {
            return Refuse(terminal, "serve.address-taken", ("address", options.Urls));
        }
    }

    private static int Refuse(Terminal terminal, string key, params ReadOnlySpan<(string, object)> values)
    {
        terminal.Error.WriteLine(CliTexts.Get(key, values));
        return (int)ExitCode.Usage;
    }
}
