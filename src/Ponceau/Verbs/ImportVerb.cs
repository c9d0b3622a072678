using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau import</c>: takes documents <c>ponceau/1</c> into the database, each one whole or not at all.</summary>
public static class ImportVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("import.files", ArgumentArity.OneOrMore);
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("import", CliTexts.Get("import")) { files, format };
        settings.AddDatabaseTo(command);
        return command;
    }
}
