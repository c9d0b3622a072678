using System.CommandLine;
using System.Globalization;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau export</c>: writes every record to one file: a document <c>ponceau/1</c>, or sheets, by the ending of its name.</summary>
public static class ExportVerb
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.Get("export.file"), HelpName = CliTexts.Get("file") };
        var withAccessCodes = new Option<bool>("--with-access-codes") { Description = CliTexts.Get("export.with-access-codes") };
        var table = CommonOptions.Table();
        var template = new Option<bool>("--template") { Description = CliTexts.Get("export.template") };
        var settings = new SettingsOptions();
        var command = new Command("export", CliTexts.Get("export")) { file, withAccessCodes, table, template };
        settings.AddDatabaseTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var name = parsed.GetValue(file)!;
            var form = SheetFile.FormOf(name);
            var tables = TablesOf(name, form, parsed.GetValue(table));
            if (tables.Count == 0) return Say(terminal.Error, "export.which-table", ExitCode.Usage, ("tables", CommonOptions.TableNames));
            if (parsed.GetValue(template)) return WriteTemplate(terminal, name, form, tables);

            if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
            if (await Workplace.OpenAsync(read, terminal) is not { } workplace) return (int)ExitCode.Usage;
            if (await workplace.Store.LoadAsync(stop) is not { } records) return Say(terminal.Error, "export.empty", ExitCode.Usage);
            var codes = parsed.GetValue(withAccessCodes);
            return DocumentFile.TryWrite(name, stream => Write(stream, form, tables, records, codes))
                ? Say(terminal.Out, "export.done", ExitCode.Done, ("count", records.Files.Count), ("document", name))
                : Say(terminal.Error, "export.not-written", ExitCode.Usage, ("document", name));
        });
        return command;
    }

    /// <summary>The table named, or that after which a CSV file is named, or all; none where a CSV file says no table.</summary>
    private static IReadOnlyList<Table> TablesOf(string name, SheetForm? form, string? named)
    {
        if (named is not null) return [Table.Named(named)!];
        if (form != SheetForm.Csv) return Table.All;
        return Table.Named(Path.GetFileNameWithoutExtension(name)) is { } table ? [table] : [];
    }

    private static void Write(Stream output, SheetForm? form, IReadOnlyList<Table> tables, RecordSet records, bool withAccessCodes)
    {
        var language = CultureInfo.CurrentUICulture;
        if (form is { } sheets) SheetFile.Write(output, sheets, TableWriter.Sheets(tables, records, language, withAccessCodes), language);
        else DocumentWriter.Write(output, records, withAccessCodes);
    }

    private static int WriteTemplate(Terminal terminal, string name, SheetForm? form, IReadOnlyList<Table> tables)
    {
        if (form is not { } sheets) return Say(terminal.Error, "export.template-form", ExitCode.Usage);
        var language = CultureInfo.CurrentUICulture;
        return DocumentFile.TryWrite(name, stream => SheetFile.Write(stream, sheets, TableWriter.Templates(tables, language, withReadMe: sheets == SheetForm.Xlsx), language))
            ? Say(terminal.Out, "export.template-done", ExitCode.Done, ("document", name))
            : Say(terminal.Error, "export.not-written", ExitCode.Usage, ("document", name));
    }

    private static int Say(TextWriter output, string key, ExitCode code, params ReadOnlySpan<(string, object)> values)
    {
        output.WriteLine(CliTexts.Get(key, values));
        return (int)code;
    }
}
