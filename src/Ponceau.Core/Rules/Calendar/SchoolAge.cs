namespace Ponceau.Core.Rules.Calendar;

/// <summary>School age (procedure, "Enfant scolaire et sur la mesure transitoire"; Règlement sur la contribution réduite, s. 1).</summary>
public static class SchoolAge
{
    /// <summary>1 September of the first year in which the child is 5 or more on 30 September; none past the end of the calendar.</summary>
    public static DateOnly? ReachedOn(DateOnly birth)
    {
        var year = birth.Year + (birth.Month <= 9 ? 5 : 6);
        return year <= DateOnly.MaxValue.Year ? new DateOnly(year, 9, 1) : null;
    }
}
