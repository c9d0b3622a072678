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

    /// <summary>
    /// False where the bytes are of two encodings at once, and some letters would be lost: a file that says that it is UTF-8 and is not, or one with
    /// letters of both.
    /// </summary>
    public static bool IsWhole(byte[] bytes)
    {
        var span = bytes.AsSpan();
        if (span.StartsWith(Encoding.Unicode.Preamble) || span.StartsWith(Encoding.BigEndianUnicode.Preamble) || Utf8.IsValid(span)) return true;
        return !span.StartsWith(Encoding.UTF8.Preamble) && !HasUtf8Letter(span);
    }

    /// <summary>True for an accented letter of UTF-8; in Windows-1252 it is Ã and a sign, which no word holds.</summary>
    private static bool HasUtf8Letter(ReadOnlySpan<byte> bytes)
    {
        for (var i = 1; i < bytes.Length; i++)
            if (bytes[i - 1] == 0xC3 && bytes[i] is >= 0x80 and <= 0xBF) return true;
        return false;
    }

    private static StreamReader Open(byte[] bytes, int start, Encoding encoding) =>
        new(new MemoryStream(bytes, start, bytes.Length - start), encoding, detectEncodingFromByteOrderMarks: false);
}
