namespace Ponceau.Core.Records;

/// <summary>The jours de fermeture of a component in one civil year.</summary>
public sealed record ClosureSet
{
    public required string Component { get; init; }
    public required int Year { get; init; }
    public EquatableList<Closure> Days { get; init; } = EquatableList<Closure>.Empty;
}

/// <summary>A date and the slots on which a component is closed.</summary>
public sealed record Closure
{
    public DateOnly? Date { get; init; }
    public Slots Slots { get; init; }
    public bool AdministrationOpen { get; init; }
    public bool CareOpen { get; init; }

    /// <summary>One of <see cref="Reasons"/>; another text is kept for FER-05 to report.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Prévue, lock-out, grève, force majeure, autre (contract.md, section 4).</summary>
    public static readonly IReadOnlyList<string> Reasons = ["planned", "lockout", "strike", "force-majeure", "other"];
}
