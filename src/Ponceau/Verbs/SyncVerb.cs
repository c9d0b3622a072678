using System.CommandLine;
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
        return command;
    }
}
