namespace Ponceau.Core.Records;

/// <summary>The dossier parent-enfant, the ministry's unit: one child, one family, one component, and a provider in a bureau coordonnateur.</summary>
public sealed record ParentChildFile
{
    public FileNumber Number { get; init; }

    /// <summary>The component's identifier.</summary>
    public required string Component { get; init; }

    /// <summary>The provider's identifier; null in an installation.</summary>
    public string? Provider { get; init; }

    /// <summary>The family's number.</summary>
    public required string Family { get; init; }

    /// <summary>The child's number.</summary>
    public required string Child { get; init; }
}
