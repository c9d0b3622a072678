using Ponceau.Core.Records;

namespace Ponceau.Data.Rows;

public sealed class AgreementRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Number { get; set; }
    public required string File { get; set; }
    public DateOnly? Start { get; set; }
    public DateOnly? End { get; set; }
    public EndKind? EndKind { get; set; }
    public DateOnly? NoticeDate { get; set; }
    public bool Replacement { get; set; }
    public bool Ecp { get; set; }
    public bool EcpRecommendation { get; set; }
    public bool Csss { get; set; }
    public bool Transitional { get; set; }
    public bool Infant { get; set; }
    public DateOnly? InfantLastDay { get; set; }
    public DateOnly? SignedOn { get; set; }
    public bool SeasonalJustification { get; set; }

    /// <summary>The weeks of the schedule, packed (<see cref="Week.Packed"/>); null without one.</summary>
    public long? FirstWeek { get; set; }

    public long? SecondWeek { get; set; }
    public TimeOnly? Arrives { get; set; }
    public TimeOnly? Leaves { get; set; }
    public int? DailyRateCents { get; set; }
    public string Note { get; set; } = "";
}
