using System.Text;
using Ponceau.Sheets;

namespace Ponceau.Tests.Sheets;

/// <summary>A sheet of two children, to be made dirty, as a CSV file or as a workbook.</summary>
internal sealed class Grid
{
    private List<List<string>> _rows =
    [
        ["No de l’enfant", "Nom", "Prénom", "Date de naissance", "Sexe", "Né hors Québec", "NIREC", "NECSG", "Besoins particuliers", "Fréquentation", "Groupe"],
        ["00000021", "Bégin", "Alexandre", "2014-04-10", "M", "non", "1201404101002", "", "non", "Actif", ""],
        ["00000022", "Côté", "Zoé", "2015-02-03", "F", "oui", "", "700123", "oui", "Inactif", "Papillons"],
    ];

    public string Name { get; init; } = "Enfants";

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Puts a text into a cell, <c>D2</c>.</summary>
    public Grid With(string cell, string text)
    {
        var (row, column) = (int.Parse(cell[1..]) - 1, cell[0] - 'A');
        while (_rows.Count <= row) _rows.Add([]);
        while (_rows[row].Count <= column) _rows[row].Add("");
        _rows[row][column] = text;
        return this;
    }

    /// <summary>Changes every text of a column below its heading.</summary>
    public Grid Each(char column, Func<string, string> change)
    {
        for (var row = 1; row < _rows.Count; row++) _rows[row][column - 'A'] = change(_rows[row][column - 'A']);
        return this;
    }

    public Grid Headings(Func<string, string> change)
    {
        _rows[0] = [.. _rows[0].Select(change)];
        return this;
    }

    public Grid Insert(int row, params string[] cells)
    {
        _rows.Insert(row - 1, [.. cells]);
        return this;
    }

    public Grid WithoutColumn(char column)
    {
        foreach (var row in _rows) row.RemoveAt(column - 'A');
        return this;
    }

    public Grid Reversed()
    {
        _rows = [.. _rows.Select(row => row.AsEnumerable().Reverse().ToList())];
        return this;
    }

    public string Csv(char delimiter = ';', string newLine = "\r\n") =>
        string.Concat(_rows.Select(row => string.Join(delimiter, row.Select(text => Quoted(text, delimiter))) + newLine));

    public byte[] File(SheetForm form) => form == SheetForm.Csv ? Encoding.UTF8.GetBytes(Csv()) : Workbook().Bytes();

    public RawWorkbook Workbook() => new RawWorkbook().With(Name, Cells());

    public IEnumerable<IEnumerable<string>> Cells() => _rows.Select(row => row.Select(RawWorkbook.Text));

    private static string Quoted(string text, char delimiter) =>
        text.AsSpan().ContainsAny([delimiter, '"', '\r', '\n']) ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
