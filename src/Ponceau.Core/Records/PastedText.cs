namespace Ponceau.Core.Records;

/// <summary>Text as people paste it: with white space, non-breaking or invisible characters around it.</summary>
public static class PastedText
{
    /// <summary>The text without what stands around it and cannot be seen; what stands inside is kept, for a rule to report.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        int start = 0, end = text.Length;
        while (start < end && IsUnseen(text[start])) start++;
        while (end > start && IsUnseen(text[end - 1])) end--;
        return start == 0 && end == text.Length ? text : text[start..end];
    }

    /// <summary>True for white space and for the characters U+00A0, U+200B to U+200D, U+2060 and U+FEFF.</summary>
    public static bool IsUnseen(char c) => char.IsWhiteSpace(c) || c is '\u00A0' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    /// <summary>True where every character is one of the ten ASCII digits and there are exactly <paramref name="length"/> of them.</summary>
    public static bool IsDigits(string text, int length) => text.Length == length && IsDigits(text);

    /// <summary>True where there is at least one character and every one is an ASCII digit.</summary>
    public static bool IsDigits(string text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return text.Length > 0;
    }
}
