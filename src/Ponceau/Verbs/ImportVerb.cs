using System.CommandLine;
using Ponceau.Imports;
using Ponceau.Output;
using Ponceau.Sheets;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary>
/// <c>ponceau import</c>: takes documents <c>ponceau/1</c> into the database, each one whole or not at all; and files of sheets, which may refer to one
/// another, all of them together or none.
/// </summary>
public static class ImportVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("import.files", ArgumentArity.OneOrMore);
        var dates = CommonOptions.Dates();
        var preview = new Option<bool>("--preview") { Description = CliTexts.Get("import.preview") };
        var badRows = new Option<string?>("--bad-rows") { Description = CliTexts.Get("import.bad-rows"), HelpName = CliTexts.Get("file") };
        var organisation = new Option<string?>("--organisation") { Description = CliTexts.Get("import.organisation"), HelpName = CliTexts.Get("name") };
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("import", CliTexts.Get("import")) { files, dates, preview, badRows, organisation, format };
        settings.AddDatabaseTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (BadRowsFile.Wrong(parsed.GetValue(badRows)) is { } wrong) return Refuse(terminal, wrong);
            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (await Workplace.OpenAsync(read, terminal) is not { } workplace) return (int)ExitCode.Usage;
            var choices = new ImportChoices(
                CommonOptions.DateOrderOf(parsed.GetValue(dates)), parsed.GetValue(organisation), parsed.GetValue(preview), parsed.GetValue(badRows));
            var results = await ImportAsync(workplace, choices, parsed.GetValue(files)!, terminal, stop);

            if (parsed.GetValue(format) == CommonOptions.Json) JsonOutput.Write(terminal.Out, results);
            else foreach (var result in results) Write(terminal, result, choices);
            return (int)(results.All(r => r.Faults is null) ? ExitCode.Done : ExitCode.Usage);
        });
        return command;
    }

    /// <summary>In the order in which they are named; the sheets where the first of them stands.</summary>
    private static async Task<IReadOnlyList<ImportJson>> ImportAsync(
        Workplace workplace, ImportChoices choices, string[] files, Terminal terminal, CancellationToken stop)
    {
        var sheets = files.Where(file => SheetFile.FormOf(file) is not null).ToList();
        IReadOnlyList<ImportJson>? ofSheets = null;
        var results = new List<ImportJson>();
        foreach (var file in files)
        {
            if (SheetFile.FormOf(file) is null) results.Add(await DocumentImport.RunAsync(workplace, choices, file, stop));
            else results.Add((ofSheets ??= await SheetImport.RunAsync(workplace, choices, sheets, terminal, stop)).First(result => result.Document == file));
        }
        return results;
    }

    private static void Write(Terminal terminal, ImportJson result, ImportChoices choices)
    {
        if (result.Faults is not { } faults)
        {
            terminal.Out.WriteLine(CliTexts.Get(
                choices.IsPreview ? "import.would" : "import.done",
                ("document", result.Document), ("new", result.New!.Value), ("changed", result.Changed!.Value), ("same", result.Same!.Value)));
            if (result.Merged > 0) terminal.Out.WriteLine(CliTexts.Get("import.merged", ("count", result.Merged)));
            return;
        }
        terminal.Error.WriteLine(CliTexts.Get("import.refused", ("document", result.Document), ("count", faults.Count)));
        foreach (var fault in faults) terminal.Error.WriteLine($"  {PlaceOf(fault)}  {fault.Message}");
    }

    private static string PlaceOf(ImportFaultJson fault) => fault switch
    {
        { Row: { } row, Cell: { } cell } => CliTexts.Get("import.at-cell", ("sheet", fault.Sheet ?? ""), ("row", row), ("column", fault.Column ?? ""), ("cell", cell)),
        { Row: { } row } => CliTexts.Get("import.at-row", ("sheet", fault.Sheet ?? ""), ("row", row)),
        { Sheet: { } sheet } => sheet,
        _ => fault.Pointer,
    };

    private static int Refuse(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return (int)ExitCode.Usage;
    }
}
