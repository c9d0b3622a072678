using Ponceau.Core.Interchange.Tables;
using Ponceau.Output;
using Ponceau.Sheets;

namespace Ponceau.Imports;

/// <summary>Takes files of sheets, which may refer to one another: all of them or none.</summary>
public static class SheetImport
{
    public static async Task<IReadOnlyList<ImportJson>> RunAsync(
        Workplace workplace, ImportChoices choices, IReadOnlyList<string> files, Terminal terminal, CancellationToken stop)
    {
        var opened = new List<OpenedFile>();
        foreach (var file in files.Distinct()) opened.Add(await OpenAsync(file, stop));
        if (opened.Any(each => each.Fault is not null)) return Refused(files, [.. opened.Select(each => each.Fault).OfType<TableFault>()]);

        var current = await workplace.Store.LoadAsync(stop);
        var result = TableReader.Read([.. opened.SelectMany(each => each.Sheets)], current, choices.Dates, choices.Organisation);
        if (!result.IsRead)
        {
            BadRowsFile.Write(choices.BadRows, result, terminal);
            return Refused(files, result.Faults);
        }
        if (!choices.IsPreview)
        {
            var counts = await workplace.Store.ImportAsync(result.Records, CliTexts.Get("import.by"), stop);
            if (counts.Locked.Count > 0) return Refused(files, [.. counts.Locked.Select(place => result.FaultOfComponent(place, CliTexts.Get("import.locked")))]);
        }
        return [.. files.Select(file => ImportJson.Of(file, result.Tallies.Where(each => each.Document == file).Select(each => each.Tally)))];
    }

    private static async Task<OpenedFile> OpenAsync(string file, CancellationToken stop) =>
        await DocumentFile.ReadAsync(file, stop) is { } bytes
            ? SheetFile.Open(file, SheetFile.FormOf(file)!.Value, bytes)
            : new OpenedFile([], TableFault.OfDocument(file, DocumentFile.Unreadable.Message));

    /// <summary>A file without fault is refused with those that have some, and says so.</summary>
    private static IReadOnlyList<ImportJson> Refused(IReadOnlyList<string> files, IReadOnlyList<TableFault> faults) =>
    [
        .. files.Select(file => faults.Where(fault => fault.Document == file || fault.Document.Length == 0).ToList() is { Count: > 0 } own
            ? ImportJson.Refused(file, own)
            : ImportJson.Refused(file, TableFault.OfDocument(file, CliTexts.Get("import.with-others")))),
    ];
}
