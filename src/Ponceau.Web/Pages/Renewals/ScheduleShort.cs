using Ponceau.Core.Records;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>A schedule in a few words: how many days a week.</summary>
public static class ScheduleShort
{
    private const decimal HalfDaysADay = 2;

    public static string Of(Agreement agreement, Texts texts)
    {
        if (agreement.Schedule is not { IsEmpty: false } schedule) return texts[agreement.Replacement ? "renewal.replacement" : "renewal.noSchedule"];
        return schedule.Second is { } second
            ? texts["renewal.days.two", ("first", DaysOf(schedule.First)), ("second", DaysOf(second))]
            : texts["renewal.days", ("days", DaysOf(schedule.First))];

        string DaysOf(Week week) => (week.HalfDays / HalfDaysADay).ToString("0.#", texts.Language);
    }

    /// <summary>Day by day, for who wants to know.</summary>
    public static string Whole(Agreement agreement, Texts texts) => new ScheduleWords(texts).Of(agreement.Schedule);
}
