using System.Globalization;
using System.IO.Compression;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>Files of sheets, by the ending of their names: <c>.csv</c>, <c>.xlsx</c>, and <c>.zip</c> with a CSV file for each sheet.</summary>
public static class SheetFile
{
    /// <summary>The form that a file's name tells; null where it is no file of sheets.</summary>
    public static SheetForm? FormOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".csv" or ".txt" or ".tsv" => SheetForm.Csv,
        ".xlsx" or ".xlsm" or ".xls" => SheetForm.Xlsx,
        ".zip" => SheetForm.Zip,
        _ => null,
    };

    /// <summary>Opens a file whose bytes are at hand. Its rows are read from them as often as they are asked for.</summary>
    public static OpenedFile Open(string name, SheetForm form, byte[] bytes) => form switch
    {
        SheetForm.Csv => OpenCsv(name, Path.GetFileNameWithoutExtension(name), bytes),
        SheetForm.Xlsx => Workbook.Open(name, bytes),
        SheetForm.Zip => OpenZip(name, bytes),
    };

    /// <summary>Writes sheets: a workbook, a CSV file of the first one, or a CSV file for each.</summary>
    public static void Write(Stream output, SheetForm form, IReadOnlyList<Sheet> sheets, CultureInfo language)
    {
        switch (form)
        {
            case SheetForm.Csv:
                CsvFile.Write(output, sheets[0], language);
                break;
            case SheetForm.Xlsx:
                WorkbookFile.Write(output, sheets);
                break;
            case SheetForm.Zip:
                WriteZip(output, sheets, language);
                break;
        }
    }

    private static OpenedFile OpenCsv(string document, string name, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8)) return OpenedFile.Refused(document, "CsvIsWorkbook");
        return OpenedFile.Of(CsvSheet.Of(document, name, bytes));
    }

    private static OpenedFile OpenZip(string document, byte[] bytes)
    {
        if (Archive.Wrong(bytes) is { } wrong) return OpenedFile.Refused(document, wrong);
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var sheets = new List<Sheet>();
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)))
        {
            if (FormOf(entry.Name) != SheetForm.Csv) return OpenedFile.Refused(document, "ZipOfOthers");
            sheets.Add(CsvSheet.Of(document, Path.GetFileNameWithoutExtension(entry.Name), Archive.Read(entry)));
        }
        return OpenedFile.Of([.. sheets]);
    }

    private static void WriteZip(Stream output, IReadOnlyList<Sheet> sheets, CultureInfo language)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var sheet in sheets)
        {
            using var entry = archive.CreateEntry($"{sheet.Name}.csv", CompressionLevel.Optimal).Open();
            CsvFile.Write(entry, sheet, language);
        }
    }
}
