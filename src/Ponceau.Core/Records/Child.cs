namespace Ponceau.Core.Records;

/// <summary>Whether a child still attends.</summary>
public enum ChildStatus
{
    Active,
    Inactive,
    Archived,
}

/// <summary>The dossier enfant: the child and whom to call in an emergency.</summary>
public sealed record Child
{
    public required string Number { get; init; }
    public string LastName { get; init; } = "";
    public string FirstName { get; init; } = "";
    public DateOnly? BirthDate { get; init; }

    /// <summary>One of <see cref="Sexes"/>; another text is kept for ENF-04 to report.</summary>
    public string Sex { get; init; } = "";

    /// <summary>N.H.P., né hors du Québec (procedure, grid of section 2).</summary>
    public bool BornOutsideQuebec { get; init; }

    public Nirec Nirec { get; init; }
    public Necsg Necsg { get; init; }
    public bool SpecialNeeds { get; init; }
    public ChildStatus Status { get; init; }
    public string Group { get; init; } = "";
    public EquatableList<EmergencyContact> EmergencyContacts { get; init; } = EquatableList<EmergencyContact>.Empty;

    /// <summary>The sexes that the ministry knows (ENF-04).</summary>
    public static readonly IReadOnlyList<string> Sexes = ["F", "M", "X"];

    public override string ToString() => $"Child {Number}";
}

/// <summary>Somebody to call for a child.</summary>
public sealed record EmergencyContact
{
    public string Name { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Relation { get; init; } = "";

    public override string ToString() => "EmergencyContact";
}
