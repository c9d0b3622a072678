namespace Ponceau.Data.Rows;

public sealed class CsssPeriodSetRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Component { get; set; }
    public int FinancialYear { get; set; }
    public List<CsssPeriodRow> Periods { get; set; } = [];
}

/// <summary>One reserved period; kept in its set as JSON.</summary>
public sealed class CsssPeriodRow
{
    public DateOnly? Start { get; set; }
    public DateOnly? End { get; set; }
    public int DaysPerWeek { get; set; }
    public int Places { get; set; }
    public string AgeCode { get; set; } = "";
}
