using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Web.Forms;

/// <summary>What a grid comes to, in sentences. The same stand in js/schedule-count.js, for what is ticked since.</summary>
public sealed class ScheduleCount(Texts texts)
{
    private static readonly string[] Keys =
    [
        "empty", "week", "average", "year", "yearOver", "fourWeeksOver", "equal", "ecp", "ecpOfWeek", "ecpOver",
        "days.one", "days.many", "halfDays.one", "halfDays.many", "exempt.one", "exempt.many",
    ];

    /// <summary>The sentences and the limits as the script reads them, their places still to fill.</summary>
    public string Words => JsonSerializer.Serialize(new
    {
        texts = Keys.ToDictionary(key => key, key => texts.Find("schedule.count." + key)),
        mostInFourWeeks = Schedule.MostDaysInFourWeeks,
        mostAYear = Schedule.MostDaysAYear,
        ecpHalfDays = Week.EcpHalfDays,
    });

    public IEnumerable<ScheduleCountLine> Of(ScheduleForm form)
    {
        var schedule = new Schedule(form[1], form.Weeks == 2 ? form[2] : null);
        if (schedule.IsEmpty) return [new("plain", texts["schedule.count.empty"])];
        return [.. Weeks(schedule), .. Exempt(schedule, form.Terms), Year(schedule), .. FourWeeks(schedule, form.Terms), .. Equal(schedule)];
    }

    private IEnumerable<ScheduleCountLine> Weeks(Schedule schedule)
    {
        yield return new("plain", texts["schedule.count.week", ("week", 1), ("days", Days(schedule.First.Days)), ("halfDays", HalfDays(schedule.First.HalfDays))]);
        if (schedule.Second is not { } second) yield break;
        yield return new("plain", texts["schedule.count.week", ("week", 2), ("days", Days(second.Days)), ("halfDays", HalfDays(second.HalfDays))]);
        var average = schedule.TwoWeekHalfDays / 2m;
        yield return new("plain", texts["schedule.count.average", ("days", Days(average / 2)), ("halfDays", HalfDays(average))]);
    }

    private ScheduleCountLine Year(Schedule schedule) => schedule.DaysAYear > Schedule.MostDaysAYear
        ? new("over", texts["schedule.count.yearOver", ("days", Days(schedule.DaysAYear)), ("most", Schedule.MostDaysAYear)])
        : new("plain", texts["schedule.count.year", ("days", Days(schedule.DaysAYear))]);

    private IEnumerable<ScheduleCountLine> FourWeeks(Schedule schedule, ScheduleTerms terms)
    {
        if (schedule.DaysInFourWeeks > Schedule.MostDaysInFourWeeks && !terms.SeasonalJustification)
            yield return new("over", texts["schedule.count.fourWeeksOver", ("days", Days(schedule.DaysInFourWeeks)), ("most", Schedule.MostDaysInFourWeeks)]);
    }

    private IEnumerable<ScheduleCountLine> Exempt(Schedule schedule, ScheduleTerms terms)
    {
        if (!terms.Exempts || !terms.Ecp) yield break;
        var (first, second) = (schedule.First, schedule.Second);
        yield return second is null
            ? new("ecp", texts["schedule.count.ecp", ("exempt", ExemptOf(first, terms)), ("halfDays", first.HalfDays)])
            : new("ecp", texts["schedule.count.ecpOfWeek", ("week", 1), ("exempt", ExemptOf(first, terms)), ("halfDays", first.HalfDays)]);
        if (second is { } other)
            yield return new("ecp", texts["schedule.count.ecpOfWeek", ("week", 2), ("exempt", ExemptOf(other, terms)), ("halfDays", other.HalfDays)]);
        if (!terms.EcpRecommendation && schedule.BusiestWeekHalfDays > Week.EcpHalfDays)
            yield return new("over", texts["schedule.count.ecpOver", ("most", Week.EcpHalfDays)]);
    }

    private IEnumerable<ScheduleCountLine> Equal(Schedule schedule)
    {
        if (schedule.HasEqualWeeks) yield return new("equal", texts["schedule.count.equal"]);
    }

    private string Days(decimal count) => Counted("schedule.count.days", count);

    private string HalfDays(decimal count) => Counted("schedule.count.halfDays", count);

    private string ExemptOf(Week week, ScheduleTerms terms) => Counted("schedule.count.exempt", week.ExemptHalfDays(terms.EcpRecommendation));

    /// <summary>A number that may have a fraction: in French less than 2 is singular, in English only 1 is.</summary>
    private string Counted(string key, decimal count) =>
        texts[key + (count == 1 || (count < 2 && texts.Language.TwoLetterISOLanguageName == "fr") ? ".one" : ".many"), ("count", Written(count))];

    private string Written(decimal count) => count.ToString("#,0.##", texts.Language);
}

/// <param name="Kind"><c>plain</c>, <c>ecp</c>, <c>over</c> (more than a maximum) or <c>equal</c> (two weeks that are the same).</param>
public readonly record struct ScheduleCountLine(string Kind, string Text);
