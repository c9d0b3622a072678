using Ponceau.Core.Records;

namespace Ponceau.Web.Forms;

/// <summary>What a button fills the grid with. The page hands the same to js/schedule.js, so that both fill alike.</summary>
/// <param name="Do">What the button sends.</param>
/// <param name="Text">Its words, after <c>schedule.fill.</c></param>
/// <param name="First">What week 1 becomes; null where it stays as it is.</param>
/// <param name="Second">The same for week 2.</param>
/// <param name="Weeks">How many weeks there are then; null where that stays as it is.</param>
public sealed record SchedulePreset(string Do, string Text, Week? First, Week? Second, int? Weeks = null)
{
    /// <summary>The weeks that it fills, for the script.</summary>
    public string Fills => string.Join(' ', (First is null ? [] : (int[])[1]).Concat(Second is null ? [] : [2]));

    /// <summary>What is ticked in those weeks, for the script.</summary>
    public string Boxes => string.Join(' ', ScheduleForm.BoxesOf(1, First ?? default).Concat(ScheduleForm.BoxesOf(2, Second ?? default)));

    /// <summary>Every preset of a component that opens on some days.</summary>
    public static IEnumerable<SchedulePreset> All(Weekdays open) => Of(1, open).Concat(Of(2, open));

    /// <summary>The presets of one week; the first one's fill both weeks too.</summary>
    public static IEnumerable<SchedulePreset> Of(int week, Weekdays open)
    {
        yield return Filling(week, "full", Week.Of(open, Slots.Day));
        yield return Filling(week, "am", Week.Of(open, Slots.AM));
        yield return Filling(week, "pm", Week.Of(open, Slots.PM));
        if (week == 1) yield return new(Named("alternate", week), "alternate", Week.Of(open, Slots.Day), new Week(), 2);
        yield return Filling(week, "empty", new Week());
    }

    private static SchedulePreset Filling(int week, string text, Week with) =>
        new(Named(text, week), text, week == 1 ? with : null, week == 2 ? with : null);

    private static string Named(string text, int week) => $"{ScheduleActs.Prefix}{text}-{week}";
}
