using System.IO.Compression;
using System.Xml;

namespace Ponceau.Sheets;

/// <summary>
/// The cells of a workbook that its reader passes over as if they were empty: those that hold an error, and formulas whose value was never worked out.
/// Found in a reading of its own, since nothing that stands in a cell may be lost in silence.
/// </summary>
internal static class WorkbookMarks
{
    private const string Formula = "=";
    private const int Most = 100_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>By name of sheet, then by row and column counted from 0: the error's name, or <c>=</c> for a formula without a value.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<(int Row, int Column), string>> In(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var targets = Elements(Part(archive, "xl/_rels/workbook.xml.rels"), "Relationship").ToDictionary(each => each["Id"], each => each["Target"]);
        var sheets = new Dictionary<string, IReadOnlyDictionary<(int, int), string>>();
        foreach (var sheet in Elements(Part(archive, "xl/workbook.xml"), "sheet"))
            if (sheet.TryGetValue("id", out var id) && targets.TryGetValue(id, out var target) && Part(archive, PathOf(target)) is { } part)
                sheets[sheet["name"]] = MarksOf(part);
        // Read to its end, so that broken styles are a file that cannot be opened, and not dates that become numbers.
        foreach (var _ in Elements(Part(archive, "xl/styles.xml"), "cellXfs")) { }
        return sheets;
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    private static Stream? Part(ZipArchive archive, string path) => archive.GetEntry(path)?.Open();

    private static IEnumerable<Dictionary<string, string>> Elements(Stream? part, string name)
    {
        if (part is null) yield break;
        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name) continue;
            var attributes = new Dictionary<string, string>();
            while (xml.MoveToNextAttribute()) attributes[xml.LocalName] = xml.Value;
            yield return attributes;
        }
    }

    private static Dictionary<(int Row, int Column), string> MarksOf(Stream part)
    {
        var marks = new Dictionary<(int, int), string>();
        using var xml = XmlReader.Create(part, Settings);
        int row = -1, column = -1;
        string? formula = null, type = null;
        while (xml.Read())
        {
            if (marks.Count > Most) throw new InvalidDataException("More errors than a workbook of use has");
            if (xml.NodeType == XmlNodeType.Element)
                switch (xml.LocalName)
                {
                    case "row":
                        (row, column) = (xml.GetAttribute("r") is { } number ? XmlConvert.ToInt32(number) - 1 : row + 1, -1);
                        break;
                    case "c":
                        column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                        (type, formula) = (xml.GetAttribute("t"), null);
                        break;
                    case "f":
                        formula = Formula;
                        marks[(row, column)] = formula;
                        break;
                    case "v" or "is":
                        if (formula is not null) marks.Remove((row, column));
                        if (type == "e") marks[(row, column)] = xml.ReadElementContentAsString();
                        break;
                }
        }
        return marks;
    }

    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var c in place)
            if (char.IsAsciiLetterUpper(c)) column = column * 26 + (c - 'A' + 1);
        return column - 1;
    }
}
