using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>What a document may refer to, and what it may update: the records it has given so far and those kept already.</summary>
internal sealed class Register(RecordSet? current)
{
    private readonly List<(Provider Provider, Spot Spot)> _movedProviders = [];

    public Numbered<string, Component> Components { get; } = new(current?.Components, component => component.Id);
    public Numbered<string, Provider> Providers { get; } = new(current?.Providers, provider => provider.Id);
    public Numbered<string, Family> Families { get; } = new(current?.Families, family => family.Number);
    public Numbered<string, Child> Children { get; } = new(current?.Children, child => child.Number);
    public Numbered<FileNumber, ParentChildFile> Files { get; } = new(current?.Files, file => file.Number);
    public Numbered<AgreementNumber, Agreement> Agreements { get; } = new(current?.Agreements, agreement => agreement.Number);
    public Numbered<(string, int), ClosureSet> Closures { get; } = new(null, set => (set.Component, set.Year));
    public Numbered<(string, int), CsssPeriodSet> CsssPeriods { get; } = new(null, set => (set.Component, set.FinancialYear));

    /// <summary>True where another organisation's records are kept: a document never renames the organisation over them.</summary>
    public bool IsOfAnother(string organisation) =>
        current is { } kept && kept.Organisation.Name != organisation && (kept.Components.Count > 0 || kept.Families.Count > 0 || kept.Children.Count > 0);

    /// <summary>Remembers a provider that the document gives to another component than before.</summary>
    public void NoteMove(Provider provider, Spot spot)
    {
        if (Providers.Kept(provider.Id) is { } was && was.Component != provider.Component) _movedProviders.Add((provider, spot));
    }

    /// <summary>The moves that would leave a kept file with another component's provider (PAR-07). To be asked once every file was read.</summary>
    public IEnumerable<Spot> MovesThatLeaveAFile()
    {
        if (_movedProviders.Count == 0 || current is null) return [];
        var staying = current.Files.Where(file => !Files.IsGiven(file.Number)).ToLookup(file => file.Provider, file => file.Component);
        return _movedProviders
            .Where(move => staying[move.Provider.Id].Any(component => component != move.Provider.Component))
            .Select(move => move.Spot);
    }
}
