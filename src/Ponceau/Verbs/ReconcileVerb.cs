using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau reconcile</c>: compares what the ministry holds with what was accepted, row by row.</summary>
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
        return command;
    }
}
