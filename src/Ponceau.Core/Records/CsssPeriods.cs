namespace Ponceau.Core.Records;

/// <summary>The périodes réservées du protocole CSSS of a component in one financial year: 2016 stands for 1 April 2016 to 31 March 2017.</summary>
public sealed record CsssPeriodSet
{
    public required string Component { get; init; }
    public required int FinancialYear { get; init; }
    public EquatableList<CsssPeriod> Periods { get; init; } = EquatableList<CsssPeriod>.Empty;
}

/// <summary>Places reserved for children referred by a CISSS or CIUSSS.</summary>
public sealed record CsssPeriod
{
    public DateOnly? Start { get; init; }
    public DateOnly? End { get; init; }
    public int DaysPerWeek { get; init; }
    public int Places { get; init; }

    /// <summary>The children's age in months, one of <see cref="AgeCodes"/>; another text is kept for CSS-06 to report.</summary>
    public string AgeCode { get; init; } = "";

    public static readonly IReadOnlyList<string> AgeCodes = ["0-17", "18-59"];
}
