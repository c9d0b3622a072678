using Ponceau.Core.Records;

namespace Ponceau.TestData;

/// <summary>
/// Makes records that belong together. Each <c>With…</c> adds one more, valid unless it is changed, that belongs to the last ones added before it;
/// each <c>Change…</c> changes the last one of its kind.
/// </summary>
public sealed class RecordSetBuilder
{
    private readonly List<Component> _components = [];
    private readonly List<Provider> _providers = [];
    private readonly List<Family> _families = [];
    private readonly List<Child> _children = [];
    private readonly List<ParentChildFile> _files = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<ClosureSet> _closures = [];
    private readonly List<CsssPeriodSet> _csssPeriods = [];
    private string _organisation = "CPE de la Rivière";

    /// <summary>One component with one row that is ready.</summary>
    public static RecordSetBuilder Ready() => new RecordSetBuilder().WithComponent().WithRow();

    /// <summary>A bureau coordonnateur with a provider and one row that is ready.</summary>
    public static RecordSetBuilder ReadyOffice() => new RecordSetBuilder()
        .WithComponent(component => component with { Kind = ComponentKind.CoordinatingOffice })
        .WithProvider()
        .WithRow();

    public RecordSetBuilder WithOrganisation(string name)
    {
        _organisation = name;
        return this;
    }

    /// <summary>A family, its child, their file in the last component, and an agreement.</summary>
    public RecordSetBuilder WithRow() => WithFamily().WithChild().WithFile().WithAgreement();

    public RecordSetBuilder WithRows(int count)
    {
        for (var i = 0; i < count; i++) WithRow();
        return this;
    }

    public RecordSetBuilder WithComponent(Func<Component, Component>? change = null) =>
        Add(_components, Valid.Component(_components.Count + 1), change);

    public RecordSetBuilder WithProvider(Func<Provider, Provider>? change = null) =>
        Add(_providers, Valid.Provider(_components[^1].Id, _providers.Count + 1), change);

    public RecordSetBuilder WithFamily(Func<Family, Family>? change = null) =>
        Add(_families, Valid.Family(_families.Count + 1), change);

    public RecordSetBuilder WithChild(Func<Child, Child>? change = null) =>
        Add(_children, Valid.Child(_children.Count + 1), change);

    /// <summary>A file of the last child, family and component, and of that component's last provider where it has one.</summary>
    public RecordSetBuilder WithFile(Func<ParentChildFile, ParentChildFile>? change = null)
    {
        var component = _components[^1].Id;
        var provider = _providers.LastOrDefault(each => each.Component == component)?.Id;
        return Add(_files, Valid.File(_files.Count + 1, component, _families[^1].Number, _children[^1].Number, provider), change);
    }

    /// <summary>An agreement of the last file; it starts on the day after that file's last one.</summary>
    public RecordSetBuilder WithAgreement(Func<Agreement, Agreement>? change = null)
    {
        var file = _files[^1].Number;
        var start = _agreements is [.., var last] && last.File == file ? last.End?.AddDays(1) : null;
        return Add(_agreements, Valid.Agreement(_agreements.Count + 1, file, start), change);
    }

    public RecordSetBuilder WithClosures(Func<ClosureSet, ClosureSet>? change = null) =>
        Add(_closures, Valid.Closures(_components[^1].Id), change);

    public RecordSetBuilder WithCsssPeriods(Func<CsssPeriodSet, CsssPeriodSet>? change = null) =>
        Add(_csssPeriods, Valid.CsssPeriods(_components[^1].Id), change);

    public RecordSetBuilder ChangeComponent(Func<Component, Component> change) => ChangeLast(_components, change);

    public RecordSetBuilder ChangeProvider(Func<Provider, Provider> change) => ChangeLast(_providers, change);

    public RecordSetBuilder ChangeFamily(Func<Family, Family> change) => ChangeLast(_families, change);

    public RecordSetBuilder ChangeChild(Func<Child, Child> change) => ChangeLast(_children, change);

    public RecordSetBuilder ChangeFile(Func<ParentChildFile, ParentChildFile> change) => ChangeLast(_files, change);

    public RecordSetBuilder ChangeAgreement(Func<Agreement, Agreement> change) => ChangeLast(_agreements, change);

    public RecordSet Build() => new()
    {
        Organisation = new Organisation(_organisation),
        Components = [.. _components],
        Providers = [.. _providers],
        Families = [.. _families],
        Children = [.. _children],
        Files = [.. _files],
        Agreements = [.. _agreements],
        Closures = [.. _closures],
        CsssPeriods = [.. _csssPeriods],
    };

    private RecordSetBuilder Add<T>(List<T> records, T record, Func<T, T>? change)
    {
        records.Add(change is null ? record : change(record));
        return this;
    }

    private RecordSetBuilder ChangeLast<T>(List<T> records, Func<T, T> change)
    {
        records[^1] = change(records[^1]);
        return this;
    }
}
