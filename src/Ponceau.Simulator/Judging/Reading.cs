using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Judging;

/// <summary>How the ministry reads values (rules.md, "Reading conventions"), by its own code.</summary>
internal static partial class Reading
{
    /// <summary>Null where the text is not one date written <c>YYYY-MM-DD</c>.</summary>
    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool IsNumber(string? text, int digits) => text is not null && text.Length == digits && text.All(char.IsAsciiDigit);

    /// <summary>Two texts are the same name where this is the same: accents, case, apostrophes, hyphens and spaces aside.</summary>
    public static string Name(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(c switch
            {
                '’' => '\'',
                '-' or '‐' or '‑' => ' ',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => char.ToUpperInvariant(c),
            });
        }
        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>Present, starting with a letter, made of letters, spaces, hyphens, apostrophes and full stops (ENF-01).</summary>
    public static bool IsPersonName(string? text) => PersonName().IsMatch((text ?? "").Normalize(NormalizationForm.FormC).Trim());

    /// <summary>A lower bound of ages: the whole months that, added to the birth date, do not pass the day.</summary>
    public static int Months(DateOnly birth, DateOnly day)
    {
        var months = ((day.Year - birth.Year) * 12) + day.Month - birth.Month;
        while (birth.AddMonths(months) > day) months--;
        return months;
    }

    /// <summary>1 September of the first year in which the child is 5 or more on 30 September.</summary>
    public static DateOnly SchoolDay(DateOnly birth)
    {
        if (birth.Year > DateOnly.MaxValue.Year - 6) return DateOnly.MaxValue;
        var year = birth.Year + 5;
        if (Months(birth, new DateOnly(year, 9, 30)) < 60) year++;
        return new DateOnly(year, 9, 1);
    }

    public static string PersonKey(SubmittedChild child) => $"{Name(child.LastName)}|{Name(child.FirstName)}|{child.BirthDate}";

    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A\p{L}[\p{L}\p{M} \u00A0'’.\-\u2010\u2011]*\z")]
    private static partial Regex PersonName();
}
