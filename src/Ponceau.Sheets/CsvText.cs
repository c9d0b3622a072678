using System.Text;
using System.Text.Unicode;

namespace Ponceau.Sheets;

/// <summary>The text of a CSV file, whatever program saved it: UTF-8, UTF-16 with its mark, or else what Excel writes in Québec, Windows-1252.</summary>
internal static class CsvText
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TextReader Open(byte[] bytes)
    {
        var span = bytes.AsSpan();
        if (span.StartsWith(Encoding.UTF8.Preamble)) return Open(bytes, 3, Encoding.UTF8);
        if (span.StartsWith(Encoding.Unicode.Preamble)) return Open(bytes, 2, Encoding.Unicode);
        if (span.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Open(bytes, 2, Encoding.BigEndianUnicode);
        return Open(bytes, 0, Utf8.IsValid(span) ? Encoding.UTF8 : Windows);
    }

    private static StreamReader Open(byte[] bytes, int start, Encoding encoding) =>
        new(new MemoryStream(bytes, start, bytes.Length - start), encoding, detectEncodingFromByteOrderMarks: false);
}
