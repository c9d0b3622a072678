namespace Ponceau.Core.Records;

/// <summary>The dossier parent: parent A, who signs and whose address is sent, and parent B where there is one.</summary>
public sealed record Family
{
    public required string Number { get; init; }
    public Parent ParentA { get; init; } = new();
    public Address Address { get; init; } = new();

    /// <summary>The language in which the family is written to: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";

    public Parent? ParentB { get; init; }

    public override string ToString() => $"Family {Number}";
}

/// <summary>A parent or guardian of a family.</summary>
public sealed record Parent
{
    public string LastName { get; init; } = "";
    public string FirstName { get; init; } = "";

    /// <summary>One of <see cref="Roles"/>, or empty; another word is kept for PAR-01 and PAR-02 to report.</summary>
    public string Role { get; init; } = "";

    public string Phone { get; init; } = "";
    public string Email { get; init; } = "";

    /// <summary>What a parent may be to the child (contract.md, <c>role</c>).</summary>
    public static readonly IReadOnlyList<string> Roles = ["mother", "father", "parent", "guardian"];

    public override string ToString() => "Parent";
}

/// <summary>Where parent A lives.</summary>
public sealed record Address
{
    /// <summary>Civic number, street, and the apartment at the end: "25 rue du Moulin App 3".</summary>
    public string Line { get; init; } = "";

    public string City { get; init; } = "";

    /// <summary><c>QC</c>, or the name as it was written.</summary>
    public string Province { get; init; } = "QC";

    public PostalCode PostalCode { get; init; }

    public override string ToString() => "Address";
}
