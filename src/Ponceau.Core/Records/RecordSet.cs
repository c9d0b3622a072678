namespace Ponceau.Core.Records;

/// <summary>All the records of one organisation, or those that one document carries, in the order in which they were given.</summary>
public sealed record RecordSet
{
    public required Organisation Organisation { get; init; }
    public IReadOnlyList<Component> Components { get; init; } = [];
    public IReadOnlyList<Provider> Providers { get; init; } = [];
    public IReadOnlyList<Family> Families { get; init; } = [];
    public IReadOnlyList<Child> Children { get; init; } = [];
    public IReadOnlyList<ParentChildFile> Files { get; init; } = [];
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];
    public IReadOnlyList<ClosureSet> Closures { get; init; } = [];
    public IReadOnlyList<CsssPeriodSet> CsssPeriods { get; init; } = [];

    public override string ToString() => $"RecordSet ({Files.Count} files, {Agreements.Count} agreements)";
}
