using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Print.Agreements;

/// <summary>How long care lasts, how often and when, in words.</summary>
public sealed class CareWords(Texts texts)
{
    /// <summary>How long a period is: months and days, or weeks and days where it is shorter than a month. "3 mois", "2 semaines et 1 jour".</summary>
    public string Duration(DateOnly start, DateOnly end)
    {
        var after = end.AddDays(1);
        var months = 0;
        while (start.AddMonths(months + 1) <= after) months++;
        var days = after.DayNumber - start.AddMonths(months).DayNumber;
        return months > 0
            ? Both(texts.Count("print.months", months), days)
            : days < 7 ? Days(days) : Both(texts.Count("print.weeks", days / 7), days % 7);
    }

    /// <summary>"5 jours, 10 demi-journées".</summary>
    public string Attendance(Week week) =>
        texts["print.attendance", ("days", Days(DaysOf(week))), ("halfDays", texts.Count("print.halfDays", week.HalfDays))];

    public string Days(int count) => texts.Count("print.days", count);

    /// <summary>The days on which a week has care, be it for half a day.</summary>
    public static int DaysOf(Week week) => Enumerable.Range(0, 7).Count(day => week[day] != Slots.None);

    /// <summary>"lundi au vendredi" where at least three days follow each other, else each by its name; empty where there is none.</summary>
    public string OpenDays(Weekdays days)
    {
        var open = Enumerable.Range(0, 7).Where(day => days.HasFlag((Weekdays)(1 << day))).ToList();
        return open.Count >= 3 && open[^1] - open[0] == open.Count - 1
            ? texts["print.fromTo", ("first", Day(open[0])), ("last", Day(open[^1]))]
            : string.Join(", ", open.Select(Day));
    }

    public string ShortDay(DateOnly date) => ShortDay(Week.DayOf(date));

    public string ShortDay(int day) => texts[$"day.{ScheduleForm.Days[day]}.short"];

    public string Slot(Slots slot) => texts[$"slot.{ScheduleForm.NameOf(slot)}"];

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Day(int day) => texts[$"day.{ScheduleForm.Days[day]}"];

    private string Both(string first, int days) => days == 0 ? first : texts["print.and", ("first", first), ("second", Days(days))];
}
