using System.CommandLine;
using Ponceau.Core.Interchange;
using Ponceau.Output;
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
        command.SetAction(async (parsed, stop) =>
        {
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (await Workplace.OpenAsync(read, terminal) is not { } workplace) return (int)ExitCode.Usage;
            var results = new List<ImportJson>();
            foreach (var file in parsed.GetValue(files)!) results.Add(await ImportAsync(workplace, file, stop));

            if (parsed.GetValue(format) == CommonOptions.Json) JsonOutput.Write(terminal.Out, results);
            else foreach (var result in results) Write(terminal, result);
            return (int)(results.All(r => r.Faults is null) ? ExitCode.Done : ExitCode.Usage);
        });
        return command;
    }

    private static async Task<ImportJson> ImportAsync(Workplace workplace, string file, CancellationToken stop)
    {
        if (await DocumentFile.ReadAsync(file, await workplace.Store.LoadAsync(stop), stop) is not { } read)
            return ImportJson.Refused(file, [DocumentFile.Unreadable]);
        if (!read.IsRead) return ImportJson.Refused(file, read.Faults);
        var counts = await workplace.Store.ImportAsync(read.Document.Records, CliTexts.Get("import.by"), stop);
        if (counts.Locked.Count > 0)
            return ImportJson.Refused(file, [.. counts.Locked.Select(place => new Fault($"/components/{place}/division", CliTexts.Get("import.locked")))]);
        return new ImportJson(file) { New = counts.New, Changed = counts.Changed, Same = counts.Same, Merged = counts.Merged };
    }

    private static void Write(Terminal terminal, ImportJson result)
    {
        if (result.Faults is { } faults)
        {
            terminal.Error.WriteLine(CliTexts.Get("import.refused", ("document", result.Document), ("count", faults.Count)));
            foreach (var fault in faults) terminal.Error.WriteLine($"  {fault.Pointer}  {fault.Message}");
            return;
        }
        terminal.Out.WriteLine(CliTexts.Get(
            "import.done", ("document", result.Document), ("new", result.New!.Value), ("changed", result.Changed!.Value), ("same", result.Same!.Value)));
        if (result.Merged > 0) terminal.Out.WriteLine(CliTexts.Get("import.merged", ("count", result.Merged)));
    }
}
