namespace Ponceau.Core.Rules.Calendar;

/// <summary>Ages in whole months and years (rules.md, "Reading conventions"): where a month lacks the day, its last day stands for it.</summary>
public static class Age
{
    /// <summary>The largest whole number of months that, added to the birth date, does not pass the day; negative before birth.</summary>
    public static int InMonths(DateOnly birth, DateOnly day)
    {
        var months = 12 * (day.Year - birth.Year) + day.Month - birth.Month;
        var birthday = Math.Min(birth.Day, DateTime.DaysInMonth(day.Year, day.Month));
        return day.Day < birthday ? months - 1 : months;
    }

    /// <summary>The age in years of 12 months; negative before birth.</summary>
    public static int InYears(DateOnly birth, DateOnly day) => (int)Math.Floor(InMonths(birth, day) / 12.0);

    /// <summary>The day on which somebody born on a date reaches an age; the last day of the calendar where that is past it.</summary>
    public static DateOnly Reached(DateOnly birth, int months)
    {
        var monthsLeft = 12 * (DateOnly.MaxValue.Year - birth.Year) + DateOnly.MaxValue.Month - birth.Month;
        return months > monthsLeft ? DateOnly.MaxValue : birth.AddMonths(months);
    }
}
