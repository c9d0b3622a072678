using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>Writes a sheet as CSV, for the Excel of a language to open: UTF-8 with its mark, and the language's own signs between cells and decimals.</summary>
public static class CsvFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";,\t\"\r\n");

    public static void Write(Stream output, Sheet sheet, CultureInfo language)
    {
        var isFrench = language.TwoLetterISOLanguageName == "fr";
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var writer = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = isFrench ? ";" : ",",
            NewLine = "\r\n",
            // Any sign that may stand between cells, so that a reader who has to find out which one does is not misled.
            ShouldQuote = args => args.Field.AsSpan().ContainsAny(Quoted) || args.Field is [' ', ..] or [.., ' '],
        });
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells) writer.WriteField(TextOf(cell, isFrench));
            writer.NextRecord();
        }
    }

    private static string TextOf(Cell cell, bool isFrench) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Number => cell.Number.ToString("R", CultureInfo.InvariantCulture).Replace('.', isFrench ? ',' : '.'),
        CellKind.Moment => cell.Moment.ToString(cell.Moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        CellKind.Flag => cell.Flag ? "1" : "0",
        CellKind.Error or CellKind.Formula => cell.Text,
        // What a spreadsheet would take for a formula stands after an apostrophe; a reader of ours leaves it out again.
        CellKind.Text or CellKind.StrayQuote => StartsAFormula(cell.Text) ? "'" + cell.Text : cell.Text,
    };

    private static bool StartsAFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
