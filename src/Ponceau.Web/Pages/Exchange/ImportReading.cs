using System.Globalization;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>What one sheet, or one kind of record of a document, would do.</summary>
public sealed record ImportLine(string File, string Kind, Tally Tally);

/// <summary>What the files of an import hold, against what is kept at this moment.</summary>
public sealed class ImportReading
{
    private readonly TableResult? _tables;

    private ImportReading(RecordSet? records, IReadOnlyList<TableFault> faults, IReadOnlyList<ImportLine> lines, TableResult? tables = null) =>
        (Records, Faults, Lines, _tables) = (records, faults, lines, tables);

    /// <summary>Null where there is a fault.</summary>
    public RecordSet? Records { get; }

    public IReadOnlyList<TableFault> Faults { get; }

    public IReadOnlyList<ImportLine> Lines { get; }

    /// <summary>True for the name of a document <c>ponceau/1</c>; false for sheets, null for what is neither.</summary>
    public static bool? IsDocument(string name) =>
        SheetFile.FormOf(name) is not null ? false : name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? true : null;

    public static ImportReading Of(PendingImport import, RecordSet? current) =>
        import.Files is [var only] && IsDocument(only.Name) == true ? OfDocument(only, current) : OfSheets(import, current);

    public IReadOnlyList<Sheet> BadRows => _tables?.BadRows(CultureInfo.CurrentUICulture) ?? [];

    /// <summary>The faults of components whose numbers are locked, found when the records were to be saved.</summary>
    public IReadOnlyList<TableFault> FaultsOf(IEnumerable<int> locked, string message) =>
        [.. locked.Select(place => _tables?.FaultOfComponent(place, message) ?? TableFault.OfDocument("", message) with { Pointer = $"/components/{place}/division" })];

    private static ImportReading OfDocument(ReceivedFile file, RecordSet? current)
    {
        var read = DocumentReader.Read(file.Bytes, current);
        if (!read.IsRead) return new(null, [.. read.Faults.Select(fault => TableFault.OfDocument(file.Name, fault.Message) with { Pointer = fault.Pointer })], []);
        var lines = Comparison.Of(read.Document.Records, current).Select(each => new ImportLine(file.Name, each.Table.Title(CultureInfo.CurrentUICulture), each.Tally));
        return new(read.Document.Records, [], [.. lines]);
    }

    private static ImportReading OfSheets(PendingImport import, RecordSet? current)
    {
        var opened = import.Files.Select(file => SheetFile.Open(file.Name, SheetFile.FormOf(file.Name)!.Value, file.Bytes)).ToList();
        if (opened.Select(each => each.Fault).OfType<TableFault>().ToList() is { Count: > 0 } faults) return new(null, faults, []);
        var result = TableReader.Read([.. opened.SelectMany(each => each.Sheets)], current, import.Dates, import.Organisation);
        var lines = result.Tallies.Where(each => each.Tally.All > 0).Select(each => new ImportLine(each.Document, each.Table.Title(CultureInfo.CurrentUICulture), each.Tally));
        return new(result.Records, result.Faults, [.. lines], result);
    }
}
