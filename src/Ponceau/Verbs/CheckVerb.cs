using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau check</c>: judges the database, or the documents named; sends nothing.</summary>
public static class CheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("check.files", ArgumentArity.ZeroOrMore);
        var component = CommonOptions.Component();
        var asOf = CommonOptions.Day("--as-of", "check.as-of");
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("check", CliTexts.Get("check")) { files, component, asOf, format };
        settings.AddDatabaseTo(command);
        return command;
    }
}
