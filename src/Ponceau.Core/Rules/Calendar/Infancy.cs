namespace Ponceau.Core.Rules.Calendar;

/// <summary>Poupon: under 18 months (Règlement sur les services de garde éducatifs à l'enfance, s. 7).</summary>
public static class Infancy
{
    /// <summary>The age in months at which it ends.</summary>
    public const int Months = 18;

    /// <summary>The day on which the child turns 18 months.</summary>
    public static DateOnly EndedOn(DateOnly birth) => Age.Reached(birth, Months);

    /// <summary>The day before the child turns 18 months.</summary>
    public static DateOnly LastDay(DateOnly birth) => EndedOn(birth).AddDays(-1);
}
