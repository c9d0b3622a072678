namespace Ponceau.Core.Records;

/// <summary>What a component is (data.md, <c>kind</c>).</summary>
public enum ComponentKind
{
    Cpe,
    SubsidisedDaycare,
    NonSubsidisedDaycare,
    CoordinatingOffice,
}

/// <summary>An installation or a bureau coordonnateur, with its own numbers and access code at the ministry.</summary>
public sealed record Component
{
    /// <summary>The first day that the ministry wants to know of, for a subsidised service (procedure, "Section des données").</summary>
    public static readonly DateOnly SubsidisedFrom = new(2016, 5, 2);

    /// <summary>The same for a non-subsidised service.</summary>
    public static readonly DateOnly NonSubsidisedFrom = new(2019, 4, 1);

    public required string Id { get; init; }
    public string Name { get; init; } = "";
    public ComponentKind Kind { get; init; }
    public DivisionNumber Division { get; init; }
    public InstallationNumber Installation { get; init; }

    /// <summary>Null where it is not known whether there is one (a document that leaves it out); empty where there is none.</summary>
    public AccessCode? AccessCode { get; init; }

    public DateOnly EffectiveDate { get; init; } = SubsidisedFrom;

    /// <summary>The places of the permit; null or 0 where not known.</summary>
    public int? Places { get; init; }

    public bool EveningCare { get; init; }
    public bool NightCare { get; init; }
    public Weekdays OpenDays { get; init; } = Weekdays.MondayToFriday;

    /// <summary>True once the ministry takes the transitional measure from this component (TRA-04).</summary>
    public bool AcceptsTransitional { get; init; }

    public string Address { get; init; } = "";
    public string Phone { get; init; } = "";
    public TimeOnly? Opens { get; init; }
    public TimeOnly? Closes { get; init; }

    public bool IsSubsidised => Kind != ComponentKind.NonSubsidisedDaycare;

    /// <summary>The effective date of a component of this kind that gives none.</summary>
    public static DateOnly DefaultEffectiveDate(ComponentKind kind) =>
        kind == ComponentKind.NonSubsidisedDaycare ? NonSubsidisedFrom : SubsidisedFrom;

    /// <summary>The slots that a day of this component can hold: day, and evening or night where it gives that care.</summary>
    public Slots OfferedSlots => Slots.Day | (EveningCare ? Slots.Evening : 0) | (NightCare ? Slots.Night : 0);

    public override string ToString() => $"Component {Id}";
}
