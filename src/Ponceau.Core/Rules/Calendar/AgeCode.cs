using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Calendar;

/// <summary>The age codes of the CSSS protocol, in months (procedure, "Période de réservation du protocole CSSS").</summary>
public static class AgeCode
{
    /// <summary>The first age in months that no code covers (CSS-12).</summary>
    public const int End = 60;

    /// <summary>The code of an age in months, one of <see cref="CsssPeriod.AgeCodes"/>; none before birth and from 60 months.</summary>
    public static string? Of(int months) => months switch
    {
        < 0 or >= End => null,
        < Infancy.Months => CsssPeriod.AgeCodes[0],
        _ => CsssPeriod.AgeCodes[1],
    };
}
