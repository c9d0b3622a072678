namespace Ponceau.Core.Records;

/// <summary>A home childcare provider (responsable, RSG or RSGE) of a bureau coordonnateur.</summary>
public sealed record Provider
{
    public required string Id { get; init; }

    /// <summary>The identifier of the bureau coordonnateur.</summary>
    public required string Component { get; init; }

    public string Name { get; init; } = "";

    public override string ToString() => $"Provider {Id}";
}
