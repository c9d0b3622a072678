using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>The words of days and slots, and the signs between them.</summary>
internal static partial class CareWords
{
    public static readonly Words Days = new("day", [.. Vocabularies.Weekdays.Words]);
    public static readonly Words Slots = new("slot", [.. Vocabularies.Slots.Words]);

    private static readonly string[] Order = [.. Vocabularies.Weekdays.Words];

    /// <summary>The words of a cell, in lower case: spaces, commas, semicolons and the like stand between them, and a slot's digit belongs to it.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. Separator().Split(SlotDigit().Replace(Dash().Replace(text, "-"), "$1$2")).Where(word => word.Length > 0)];

    public static bool IsNone(string text) => TableTexts.WaysInBoth("none").Select(HeadingKey.Of).Contains(HeadingKey.Of(text));

    public static string None(CultureInfo language) => TableTexts.Ways("none", language)[0];

    /// <summary>The days of a word: one, or a range such as lun-ven; none where it is no day.</summary>
    public static IReadOnlyList<string> DaysOf(string word)
    {
        if (Days.CodeOf(word) is { } day && !word.Contains('-')) return [day];
        if (word.Split('-') is not [var first, var last] || Days.CodeOf(first) is not { } from || Days.CodeOf(last) is not { } to) return [];
        var (start, end) = (Array.IndexOf(Order, from), Array.IndexOf(Order, to));
        return start <= end ? Order[start..(end + 1)] : [];
    }

    /// <summary>The slots of a word: one, or the two of a day; none where it is no slot.</summary>
    public static IReadOnlyList<string> SlotsOf(string word) =>
        Slots.CodeOf(word) is { } slot ? [slot] : TableTexts.WaysInBoth("slot.day").Select(HeadingKey.Of).Contains(HeadingKey.Of(word)) ? ["AM", "PM"] : [];

    /// <summary>Days that follow each other as a range: lun-ven; others one by one.</summary>
    public static string Written(IReadOnlyList<string> days, CultureInfo language)
    {
        var parts = new List<string>();
        for (var i = 0; i < days.Count; i++)
        {
            var start = i;
            while (i + 1 < days.Count && Array.IndexOf(Order, days[i + 1]) == Array.IndexOf(Order, days[i]) + 1) i++;
            parts.Add(i == start ? Days.WordOf(days[i], language) : $"{Days.WordOf(days[start], language)}-{Days.WordOf(days[i], language)}");
        }
        return string.Join(' ', parts);
    }

    [GeneratedRegex(@"[\s,;:.+/&\u00A0]+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*[-\u2010-\u2015]\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\b(soir|nuit|evening|night)[\s\u00A0]+([12])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SlotDigit();
}

/// <summary>The slots of one day: AM PM.</summary>
internal sealed class SlotsForm : CellForm
{
    public override string Hint => "hint.slots";

    public override object? OfEmpty => Array.Empty<string>();

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var slots = CareWords.IsNone(cell.Text) ? [] : CareWords.In(TextOf(cell)).Select(CareWords.SlotsOf).ToList();
        value = slots.SelectMany(each => each).Distinct().ToArray();
        return slots.Any(each => each.Count == 0) ? new Wrong("NotSlots") : null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        Cell.OfText(string.Join(' ', value.EnumerateArray().Select(slot => CareWords.Slots.WordOf(slot.GetString()!, language))));
}

/// <summary>Days of the week: lun-ven.</summary>
internal sealed class WeekdaysForm : CellForm
{
    public override string Hint => "hint.weekdays";

    public override object? OfEmpty => Array.Empty<string>();

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var days = CareWords.IsNone(cell.Text) ? [] : CareWords.In(TextOf(cell)).Select(CareWords.DaysOf).ToList();
        value = days.SelectMany(each => each).Distinct().ToArray();
        return days.Any(each => each.Count == 0) ? new Wrong("NotWeekdays") : null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        Cell.OfText(value.GetArrayLength() == 0
            ? CareWords.None(language)
            : CareWords.Written([.. value.EnumerateArray().Select(day => day.GetString()!)], language));
}
