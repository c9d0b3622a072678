using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Calendar;

/// <summary>The exercice financier: 2016 stands for 1 April 2016 to 31 March 2017 (procedure, "Période de réservation du protocole CSSS").</summary>
public static class FinancialYear
{
    /// <summary>The days of a financial year; none where the calendar has no such year.</summary>
    public static DateSpan? Of(int year) =>
        year >= DateOnly.MinValue.Year && year < DateOnly.MaxValue.Year ? new DateSpan(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)) : null;

    /// <summary>The 31 March that ends the financial year of a day.</summary>
    public static DateOnly EndOf(DateOnly day)
    {
        var year = day.Month >= 4 ? day.Year + 1 : day.Year;
        return year <= DateOnly.MaxValue.Year ? new DateOnly(year, 3, 31) : DateOnly.MaxValue;
    }
}
