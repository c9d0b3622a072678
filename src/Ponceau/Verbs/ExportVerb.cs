using System.CommandLine;
using Ponceau.Core.Interchange;
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
        command.SetAction(async (parsed, stop) =>
        {
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (await Workplace.OpenAsync(read, terminal) is not { } workplace) return (int)ExitCode.Usage;
            var name = parsed.GetValue(file)!;
            if (await workplace.Store.LoadAsync(stop) is not { } records) return Say(terminal.Error, "export.empty", ExitCode.Usage);
            return DocumentFile.TryWrite(name, stream => DocumentWriter.Write(stream, records, parsed.GetValue(withAccessCodes)))
                ? Say(terminal.Out, "export.done", ExitCode.Done, ("count", records.Files.Count), ("document", name))
                : Say(terminal.Error, "export.not-written", ExitCode.Usage, ("document", name));
        });
        return command;
    }

    private static int Say(TextWriter output, string key, ExitCode code, params ReadOnlySpan<(string, object)> values)
    {
        output.WriteLine(CliTexts.Get(key, values));
        return (int)code;
    }
}
