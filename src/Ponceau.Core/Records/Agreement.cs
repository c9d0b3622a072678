namespace Ponceau.Core.Records;

/// <summary>How an agreement ended (procedure, "type de fin de l'entente").</summary>
public enum EndKind
{
    Expiry,
    Cancellation,
    Departure,
    Replaced,
}

/// <summary>The entente de service: a period with one schedule and one ECP, CSSS and transitional status, signed by a parent.</summary>
public sealed record Agreement
{
    public AgreementNumber Number { get; init; }

    /// <summary>The number of the parent-child file that it belongs to.</summary>
    public FileNumber File { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>The last day of care; absent only in a non-subsidised service.</summary>
    public DateOnly? End { get; init; }

    public EndKind? EndKind { get; init; }
    public DateOnly? NoticeDate { get; init; }

    /// <summary>A replacement child (enfant variable ou remplaçant) needs no schedule.</summary>
    public bool Replacement { get; init; }

    /// <summary>ECP, exemption de contribution parentale.</summary>
    public bool Ecp { get; init; }

    /// <summary>More than 5 half-days a week of ECP were recommended (ECP-02).</summary>
    public bool EcpRecommendation { get; init; }

    public bool Csss { get; init; }

    /// <summary>The mesure transitoire, for a child of school age (TRA-01 to 04).</summary>
    public bool Transitional { get; init; }

    /// <summary>Poupon: under 18 months at the start; stays ticked afterwards, with its last day.</summary>
    public bool Infant { get; init; }

    /// <summary>The last day in the nursery; kept for ever.</summary>
    public DateOnly? InfantLastDay { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>More than 20 days in 4 weeks is justified by a seasonal or atypical need (HOR-08).</summary>
    public bool SeasonalJustification { get; init; }

    public Schedule? Schedule { get; init; }

    /// <summary>When the child usually arrives and leaves; never sent.</summary>
    public TimeOnly? Arrives { get; init; }

    public TimeOnly? Leaves { get; init; }

    /// <summary>What the parent pays a day, in cents; never sent.</summary>
    public int? DailyRateCents { get; init; }

    public string Note { get; init; } = "";

    /// <summary>The days of care; none where the start is absent or after the end; an absent end is far in the future.</summary>
    public DateSpan? Period => DateSpan.Of(Start, End);

    public override string ToString() => $"Agreement {Number}";
}
