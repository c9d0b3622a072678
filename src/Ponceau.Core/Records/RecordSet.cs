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

    /// <summary>What is kept of one family: it, its files with their agreements, their children, and what these refer to. Null where there is no such family.</summary>
    public RecordSet? OfFamily(string number)
    {
        var families = Families.Where(family => family.Number == number).ToList();
        if (families.Count == 0) return null;
        var files = Files.Where(file => file.Family == number).ToList();
        var (components, providers) = (files.Select(file => file.Component).ToHashSet(), files.Select(file => file.Provider).ToHashSet());
        var (children, numbers) = (files.Select(file => file.Child).ToHashSet(), files.Select(file => file.Number).ToHashSet());
        return new RecordSet
        {
            Organisation = Organisation,
            Components = [.. Components.Where(component => components.Contains(component.Id))],
            Providers = [.. Providers.Where(provider => providers.Contains(provider.Id))],
            Families = families,
            Children = [.. Children.Where(child => children.Contains(child.Number))],
            Files = files,
            Agreements = [.. Agreements.Where(agreement => numbers.Contains(agreement.File))],
        };
    }

    public override string ToString() => $"RecordSet ({Files.Count} files, {Agreements.Count} agreements)";
}
