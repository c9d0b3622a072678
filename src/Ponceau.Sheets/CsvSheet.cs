using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>A CSV file as a sheet.</summary>
internal static class CsvSheet
{
    public static Sheet Of(string document, string name, byte[] bytes) => new(document, name, Rows(bytes));

    private static IEnumerable<SheetRow> Rows(byte[] bytes)
    {
        var delimiter = Delimiter.In(() => CsvText.Open(bytes), out var linesBefore);
        using var text = CsvText.Open(bytes);
        for (var i = 0; i < linesBefore; i++) text.ReadLine();
        var isBad = false;
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = $"{delimiter}",
            IgnoreBlankLines = false,
            // A quotation mark out of place: the cell is said to be in doubt, and the others of its row are read.
            BadDataFound = _ => isBad = true,
        });
        while (parser.Read())
        {
            var cells = new Cell[parser.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                var field = parser[i];
                cells[i] = isBad ? Cell.OfStrayQuote(field) : Cell.OfText(field);
                isBad = false;
            }
            yield return new SheetRow(parser.Row, cells);
        }
    }
}
