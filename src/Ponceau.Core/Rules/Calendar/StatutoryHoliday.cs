namespace Ponceau.Core.Rules.Calendar;

/// <summary>The statutory holidays of Québec (Loi sur les normes du travail, s. 60; Loi sur la fête nationale).</summary>
public enum HolidayName
{
    NewYear,
    Easter,
    Patriots,
    NationalDay,
    CanadaDay,
    LabourDay,
    Thanksgiving,
    Christmas,
}

/// <summary>A statutory holiday of one year.</summary>
/// <param name="Date">The day; for Easter, Good Friday.</param>
/// <param name="Alternative">Easter Monday, which does as well as Good Friday; else none.</param>
public sealed record StatutoryHoliday(HolidayName Name, DateOnly Date, DateOnly? Alternative = null)
{
    /// <summary>The holidays of a civil year, in its order; none for a year that the calendar lacks.</summary>
    public static IReadOnlyList<StatutoryHoliday> Of(int year)
    {
        if (year < DateOnly.MinValue.Year || year > DateOnly.MaxValue.Year) return [];
        var easter = EasterSunday(year);
        return
        [
            new(HolidayName.NewYear, new DateOnly(year, 1, 1)),
            new(HolidayName.Easter, easter.AddDays(-2), easter.AddDays(1)),
            new(HolidayName.Patriots, MondayFrom(new DateOnly(year, 5, 18))),
            new(HolidayName.NationalDay, NotOnSunday(new DateOnly(year, 6, 24))),
            new(HolidayName.CanadaDay, NotOnSunday(new DateOnly(year, 7, 1))),
            new(HolidayName.LabourDay, MondayFrom(new DateOnly(year, 9, 1))),
            new(HolidayName.Thanksgiving, MondayFrom(new DateOnly(year, 10, 8))),
            new(HolidayName.Christmas, new DateOnly(year, 12, 25)),
        ];
    }

    /// <summary>The first Monday on or after a date: the Monday before 25 May is the one from the 18th, the second of October the one from the 8th.</summary>
    private static DateOnly MondayFrom(DateOnly date) => date.AddDays(((int)DayOfWeek.Monday - (int)date.DayOfWeek + 7) % 7);

    private static DateOnly NotOnSunday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? date.AddDays(1) : date;

    /// <summary>The Gregorian computus: the Sunday after the first ecclesiastical full moon from 21 March.</summary>
    private static DateOnly EasterSunday(int year)
    {
        int century = year / 100, golden = year % 19;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var day = moon + weekday - 7 * late + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}
