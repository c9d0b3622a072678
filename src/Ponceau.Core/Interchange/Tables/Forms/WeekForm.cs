using System.Globalization;
using System.Text.Json;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>One week of care: <c>lun-ven AM PM; sam AM</c>. Each day or range of days is followed by its slots.</summary>
internal sealed class WeekForm : CellForm
{
    public override string Hint => "hint.week";

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var week = new Dictionary<string, HashSet<string>>();
        value = week;
        return CareWords.IsNone(cell.Text) || TryRead(CareWords.In(TextOf(cell)), week) ? null : new Wrong("NotWeek");
    }

    public override Cell Written(JsonElement week, CultureInfo language)
    {
        var days = from day in week.EnumerateObject() select (Day: day.Name, Slots: SlotsOf(day.Value, language));
        var groups = new List<(List<string> Days, string Slots)>();
        foreach (var (day, slots) in days)
            if (groups.Count > 0 && groups[^1].Slots == slots) groups[^1].Days.Add(day);
            else groups.Add(([day], slots));
        return Cell.OfText(groups.Count == 0
            ? CareWords.None(language)
            : string.Join("; ", groups.Select(group => $"{CareWords.Written(group.Days, language)} {group.Slots}")));
    }

    // A day given twice has the slots of both.
    private static bool TryRead(IReadOnlyList<string> words, Dictionary<string, HashSet<string>> week)
    {
        List<string> days = [];
        var afterSlots = false;
        foreach (var word in words)
        {
            if (CareWords.DaysOf(word) is { Count: > 0 } more)
            {
                if (afterSlots) days.Clear();
                days.AddRange(more);
                afterSlots = false;
            }
            else if (CareWords.SlotsOf(word) is { Count: > 0 } slots && days.Count > 0)
            {
                foreach (var day in days) (week.TryGetValue(day, out var known) ? known : week[day] = []).UnionWith(slots);
                afterSlots = true;
            }
            else return false;
        }
        return afterSlots;
    }

    private static string SlotsOf(JsonElement slots, CultureInfo language) =>
        string.Join(' ', slots.EnumerateArray().Select(slot => CareWords.Slots.WordOf(slot.GetString()!, language)));
}
