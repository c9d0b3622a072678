namespace Ponceau.Core.Renewals;

/// <summary>What there is to know of a renewal before it is made.</summary>
/// <param name="Date">The day that it speaks of, where it speaks of one.</param>
public sealed record RenewalMark(RenewalMarkKind Kind, DateOnly? Date = null)
{
    public RenewalWeight Weight => Kind switch
    {
        RenewalMarkKind.NoEnd or RenewalMarkKind.AlreadyRenewed or RenewalMarkKind.Withdrawn => RenewalWeight.Stops,
        RenewalMarkKind.Ended or RenewalMarkKind.ChildLeft or RenewalMarkKind.OfSchoolAge or RenewalMarkKind.MeasureIsOver => RenewalWeight.Unticks,
        RenewalMarkKind.ReachesSchoolAge or RenewalMarkKind.Reaches18Months
            or RenewalMarkKind.Ecp or RenewalMarkKind.EcpDropped or RenewalMarkKind.Csss or RenewalMarkKind.CsssDropped
            or RenewalMarkKind.Transitional or RenewalMarkKind.TransitionalDropped
            or RenewalMarkKind.WeeksSwapped or RenewalMarkKind.Late => RenewalWeight.Tells,
    };
}

/// <summary>What a mark does to a renewal.</summary>
public enum RenewalWeight
{
    Tells,

    /// <summary>It is not proposed unless somebody chooses it.</summary>
    Unticks,

    /// <summary>It cannot be made.</summary>
    Stops,
}

/// <summary>The things that there may be to know of a renewal.</summary>
public enum RenewalMarkKind
{
    /// <summary>The last agreement has no end: nothing can follow it.</summary>
    NoEnd,

    /// <summary>A later agreement of the file exists.</summary>
    AlreadyRenewed,

    /// <summary>The last agreement was taken back.</summary>
    Withdrawn,

    /// <summary>The last agreement ended by a departure or a cancellation.</summary>
    Ended,

    /// <summary>The child is inactive or archived.</summary>
    ChildLeft,

    /// <summary>The child is of school age on the first day, and the transitional measure is not ticked.</summary>
    OfSchoolAge,

    /// <summary>The twelve months of the transitional measure are over on the first day.</summary>
    MeasureIsOver,

    /// <summary>The child reaches school age in it or on the day after it.</summary>
    ReachesSchoolAge,

    /// <summary>The child turns 18 months after its first day.</summary>
    Reaches18Months,

    /// <summary>The exemption goes on: a new proof is to be asked for.</summary>
    Ecp,
    EcpDropped,

    /// <summary>The protocol goes on: a reserved period must cover it.</summary>
    Csss,
    CsssDropped,
    Transitional,
    TransitionalDropped,

    /// <summary>The two weeks changed places, so that they go on alternating.</summary>
    WeeksSwapped,

    /// <summary>It starts before today.</summary>
    Late,
}
