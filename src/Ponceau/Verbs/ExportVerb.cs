using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau export</c>: writes every record to one document <c>ponceau/1</c>.</summary>
public static class ExportVerb
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.Get("export.file"), HelpName = CliTexts.Get("file") };
        var withAccessCodes = new Option<bool>("--with-access-codes") { Description = CliTexts.Get("export.with-access-codes") };
        var settings = new SettingsOptions();
        var command = new Command("export", CliTexts.Get("export")) { file, withAccessCodes };
        settings.AddDatabaseTo(command);
        return command;
    }
}
