using System.Globalization;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Sheets;

namespace Ponceau.Imports;

/// <summary>The file of <c>--bad-rows</c>: the rows that have a fault, to correct and import again.</summary>
public static class BadRowsFile
{
    /// <summary>Why a file of this name cannot hold them; null where it can.</summary>
    public static string? Wrong(string? name) =>
        name is null || SheetFile.FormOf(name) is not null ? null : CliTexts.Get("import.bad-rows-form", ("document", name));

    /// <summary>Writes them where they were asked for, and tells the terminal.</summary>
    public static void Write(string? name, TableResult result, Terminal terminal)
    {
        if (name is null || SheetFile.FormOf(name) is not { } form) return;
        var language = CultureInfo.CurrentUICulture;
        var sheets = result.BadRows(language);
        var key = sheets.Count == 0 ? "import.no-bad-rows"
            : form == SheetForm.Csv && sheets.Count > 1 ? "import.bad-rows-many"
            : DocumentFile.TryWrite(name, stream => SheetFile.Write(stream, form, sheets, language)) ? "import.bad-rows-done"
            : "export.not-written";
        terminal.Error.WriteLine(CliTexts.Get(key, ("document", name)));
    }
}
