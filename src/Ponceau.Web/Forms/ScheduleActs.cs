using System.Globalization;

namespace Ponceau.Web.Forms;

/// <summary>What the buttons of the grid do, where no script does it first (js/schedule.js).</summary>
public sealed class ScheduleActs(ScheduleForm form)
{
    /// <summary>How the name of every act begins.</summary>
    public const string Prefix = "schedule-";

    /// <summary>Goes back to what was there before the last act.</summary>
    public const string Undo = Prefix + "undo";

    /// <summary>Makes week 2 what week 1 is.</summary>
    public const string Copy = Prefix + "copy";

    /// <summary>Keeps week 1 alone.</summary>
    public const string Single = Prefix + "single";

    /// <summary>Counts what is ticked and changes nothing.</summary>
    public const string Count = Prefix + "count";

    public void Do(string act)
    {
        if (!act.StartsWith(Prefix, StringComparison.Ordinal) || act == Count) return;
        if (act == Undo)
        {
            GoBack();
            return;
        }

        var before = Kept();
        Change(act);
        if (Kept() != before) form.Before = before;
    }

    /// <summary>How many weeks there are and what is ticked, in one line.</summary>
    private string Kept() => string.Join(
        ' ', [form.Weeks.ToString(CultureInfo.InvariantCulture), .. ScheduleForm.BoxesOf(1, form[1]), .. ScheduleForm.BoxesOf(2, form[2])]);

    private void GoBack()
    {
        if (form.Before.Split(' ') is not [var weeks and ("1" or "2"), .. var boxes]) return;
        (form.Weeks, form.Slots, form.Before) = (weeks == "1" ? 1 : 2, [.. boxes], "");
    }

    private void Change(string act)
    {
        if (act == Single) form.Weeks = 1;
        else if (act == Copy) (form.Weeks, form[2]) = (2, form[1]);
        else if (SchedulePreset.All(form.OpenDays).FirstOrDefault(preset => preset.Do == act) is { } preset) Fill(preset);
        else Toggle(act[Prefix.Length..]);
    }

    private void Fill(SchedulePreset preset)
    {
        if (preset.First is { } first) form[1] = first;
        if (preset.Second is { } second) form[2] = second;
        form.Weeks = preset.Weeks ?? form.Weeks;
    }

    /// <summary>Ticks all that stands under a heading, a day or a slot of a week (<c>1-mon</c>, <c>1-AM</c>); where all is ticked, unticks it.</summary>
    private void Toggle(string heading)
    {
        var boxes = BoxesUnder(heading).ToList();
        var whole = boxes.TrueForAll(form.Slots.Contains);
        form.Slots.RemoveAll(box => whole ? IsUnder(heading, box) : boxes.Contains(box));
        if (!whole) form.Slots.AddRange(boxes);
    }

    /// <summary>The boxes that a heading ticks: those of its day, or those of its slot on the days on which the component opens.</summary>
    private IEnumerable<string> BoxesUnder(string heading) =>
        from week in (int[])[1, 2]
        from day in Enumerable.Range(0, ScheduleForm.Days.Count)
        from slot in form.Rows
        let box = ScheduleForm.Box(week, day, slot)
        where IsUnder(heading, box) && (heading.EndsWith(ScheduleForm.Days[day], StringComparison.Ordinal) || form.IsOpen(day))
        select box;

    private static bool IsUnder(string heading, string box) =>
        box.Split('-') is [var week, var day, var slot] && (heading == $"{week}-{day}" || heading == $"{week}-{slot}");
}
