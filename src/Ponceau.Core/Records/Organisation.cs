namespace Ponceau.Core.Records;

/// <summary>The legal entity: one tenant; every other record belongs to exactly one.</summary>
public sealed record Organisation(string Name);
