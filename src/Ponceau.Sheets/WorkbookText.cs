using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Ponceau.Sheets;

/// <summary>A text as a workbook holds it: a character that XML cannot hold is written <c>_x0008_</c> (ECMA-376, part 1, 22.9.2.19).</summary>
internal static partial class WorkbookText
{
    public static string Written(string text)
    {
        var plain = Escape().Replace(text, "_x005F_$1");
        if (plain.All(IsKept)) return plain;
        var written = new StringBuilder(plain.Length);
        foreach (var c in plain)
            if (IsKept(c)) written.Append(c);
            else written.Append("_x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
        return written.ToString();
    }

    // XML reads a carriage return as a line feed.
    private static bool IsKept(char c) => c != '\r' && (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c));

    /// <summary>What would be read as a character written in this way.</summary>
    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
