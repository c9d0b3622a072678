using System.Globalization;

namespace Ponceau.Web.Forms;

/// <summary>A civil date as it is written and typed: 2016-09-25 in both languages (design.md).</summary>
public static class DateText
{
    /// <summary>What is taken besides: a number pad often lacks the hyphen.</summary>
    private static readonly string[] Shapes = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyy MM dd", "yyyy-M-d"];

    public static string Write(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>True where the text is empty (no date) or a day of the calendar.</summary>
    public static bool TryRead(string? text, out DateOnly? date)
    {
        date = null;
        var cleaned = Core.Records.PastedText.Clean(text);
        if (cleaned.Length == 0) return true;
        if (!DateOnly.TryParseExact(cleaned, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        date = read;
        return true;
    }
}
