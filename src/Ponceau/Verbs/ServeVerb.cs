using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau serve</c>: the web application and its workers.</summary>
public static class ServeVerb
{
    public static Command Create(Terminal terminal)
    {
        var settings = new SettingsOptions();
        var command = new Command("serve", CliTexts.Get("serve")) { CommonOptions.Urls("http://127.0.0.1:5080") };
        settings.AddAllTo(command);
        return command;
    }
}
