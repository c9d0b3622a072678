using System.IO.Compression;
using System.Security;
using System.Text;

namespace Ponceau.Tests.Sheets;

/// <summary>A workbook written part by part, so that it can hold what our own writer never writes.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Rows, string After)> _sheets = [];
    private readonly List<string> _shared = [];

    /// <summary>True for the date system of the first Macintoshes.</summary>
    public bool Is1904 { get; init; }

    /// <summary>Style 1 is a date, style 2 a time.</summary>
    private const string Styles =
        $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    public RawWorkbook With(string name, IEnumerable<IEnumerable<string>> rows, string state = "visible", string after = "")
    {
        var text = new StringBuilder();
        foreach (var (index, row) in rows.Index())
            text.Append($"<row r=\"{index + 1}\">").AppendJoin("", row.Index().Select(cell => cell.Item.Replace("@", $"{(char)('A' + cell.Index)}{index + 1}"))).Append("</row>");
        _sheets.Add((name, state, text.ToString(), after));
        return this;
    }

    public static string Text(string text) => text.Length == 0 ? "" : $"<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text).Replace("@", "&#64;")}</t></is></c>";

    public string Shared(string text)
    {
        _shared.Add($"<si><r><t>{SecurityElement.Escape(text[..1])}</t></r><r><t>{SecurityElement.Escape(text[1..])}</t></r></si>");
        return $"<c r=\"@\" t=\"s\"><v>{_shared.Count - 1}</v></c>";
    }

    public static string Number(string number, int style = 0) => $"<c r=\"@\" s=\"{style}\"><v>{number}</v></c>";

    public static string Flag(bool flag) => $"<c r=\"@\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>";

    public static string Error(string name) => $"<c r=\"@\" t=\"e\"><v>{name}</v></c>";

    public static string Formula(string formula, string value) => $"<c r=\"@\" t=\"str\"><f>{formula}</f><v>{value}</v></c>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string path, string xml)
            {
                using var entry = new StreamWriter(zip.CreateEntry(path).Open());
                entry.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
            }
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            var sheets = string.Concat(_sheets.Select((sheet, i) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{i + 1}" state="{sheet.State}" r:id="rId{i + 1}"/>"""));
            Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr{(Is1904 ? " date1904=\"1\"" : "")}/><sheets>{sheets}</sheets></workbook>""");
            var parts = string.Concat(_sheets.Select((_, i) => $"""<Relationship Id="rId{i + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""));
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{parts}<Relationship Id="rId98" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Add("xl/styles.xml", Styles);
            Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(_shared)}</sst>""");
            foreach (var (i, sheet) in _sheets.Index())
                Add($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheet.Rows}</sheetData>{sheet.After}</worksheet>""");
        }
        return stream.ToArray();
    }
}
