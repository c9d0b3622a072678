namespace Ponceau.Core.Rules.Calendar;

/// <summary>The année de référence: 1 September to 31 August (Règlement sur la contribution réduite, s. 1).</summary>
public static class ReferenceYear
{
    /// <summary>The 31 August that ends the reference year of a day.</summary>
    public static DateOnly EndOf(DateOnly day)
    {
        var year = day.Month >= 9 ? day.Year + 1 : day.Year;
        return year <= DateOnly.MaxValue.Year ? new DateOnly(year, 8, 31) : DateOnly.MaxValue;
    }
}
