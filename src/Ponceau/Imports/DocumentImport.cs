using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Output;

namespace Ponceau.Imports;

/// <summary>Takes a document <c>ponceau/1</c>, whole or not at all.</summary>
public static class DocumentImport
{
    public static async Task<ImportJson> RunAsync(Workplace workplace, ImportChoices choices, string file, CancellationToken stop)
    {
        var current = await workplace.Store.LoadAsync(stop);
        if (await DocumentFile.ReadAsync(file, current, stop) is not { } read) return ImportJson.Refused(file, DocumentFile.Unreadable);
        if (!read.IsRead) return ImportJson.Refused(file, [.. read.Faults]);
        if (choices.IsPreview) return ImportJson.Of(file, Comparison.Of(read.Document.Records, current).Select(each => each.Tally));
        var counts = await workplace.Store.ImportAsync(read.Document.Records, CliTexts.Get("import.by"), stop);
        if (counts.Locked.Count > 0)
            return ImportJson.Refused(file, [.. counts.Locked.Select(place => new Fault($"/components/{place}/division", CliTexts.Get("import.locked")))]);
        return new ImportJson(file) { New = counts.New, Changed = counts.Changed, Same = counts.Same, Merged = counts.Merged };
    }
}
