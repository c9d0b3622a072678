using System.CommandLine;
using System.Globalization;
using Ponceau.Usage;
using Ponceau.Web.Security;

namespace Ponceau.Verbs;

/// <summary><c>ponceau serve</c>: the web application and its workers.</summary>
public static class ServeVerb
{
    public static Command Create(Terminal terminal)
    {
        var urls = CommonOptions.Urls("http://127.0.0.1:5080");
        var settings = new SettingsOptions();
        var command = new Command("serve", CliTexts.Get("serve")) { urls };
        settings.AddAllTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (LoopbackOnly.Check(parsed.GetValue(urls)!, CultureInfo.CurrentUICulture) is { } reason)
            {
                terminal.Error.WriteLine(reason);
                return (int)ExitCode.Usage;
            }
            if (await Workplace.OpenAsync(read, terminal) is not { } workplace) return (int)ExitCode.Usage;
            return (int)await ServeAsync(workplace, terminal, parsed.GetValue(urls)!, stop);
        });
        return command;
    }

    /// <summary>Serves until it is told to stop; a run that is going on is left as it is on disk, and goes on at the next start.</summary>
    public static async Task<ExitCode> ServeAsync(Workplace workplace, Terminal terminal, string urls, CancellationToken stop)
    {
        await using var app = WebServer.Build(workplace, urls, terminal.Time);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException)
        {
            terminal.Error.WriteLine(CliTexts.Get("serve.address-taken", ("address", urls)));
            return ExitCode.Usage;
        }
        foreach (var address in app.Urls) terminal.Out.WriteLine(CliTexts.Get("serve.ready", ("address", address)));
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }
}
