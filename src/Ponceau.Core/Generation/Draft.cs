using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Generation;

/// <summary>The records as they are made up, family by family.</summary>
internal sealed class Draft(SplitMix random, DateOnly asOf)
{
    private readonly Families _families = new(random);
    private readonly Children _children = new(random, asOf);
    private readonly Agreements _agreements = new(random);
    private readonly Stretches _stretches = new(random, asOf);
    private readonly List<Family> _madeFamilies = [];
    private readonly List<Child> _madeChildren = [];
    private readonly List<ParentChildFile> _madeFiles = [];
    private readonly List<Agreement> _madeAgreements = [];

    public List<Component> Components { get; } = [];
    public List<Provider> Providers { get; } = [];
    public List<ClosureSet> Closures { get; } = [];
    public List<CsssPeriodSet> CsssPeriods { get; } = [];

    /// <summary>Adds families until the component has its children; gives the CSSS agreements among theirs.</summary>
    /// <param name="providers">Those of a coordinating office; else none.</param>
    public IReadOnlyList<(string AgeCode, Agreement Agreement)> Fill(Component component, Town town, int children, IReadOnlyList<Provider> providers)
    {
        var csss = new List<(string, Agreement)>();
        for (var left = children; left > 0;)
        {
            var homes = MakeHomes(component, town, providers.Count == 0 ? null : random.Of(providers).Id);
            left -= AddChildren(homes, Math.Min(left, random.Of<int>([1, 1, 1, 1, 1, 2, 2, 2, 3])), csss);
        }
        return csss;
    }

    public RecordSet ToRecordSet(string organisation) => new()
    {
        Organisation = new Organisation(organisation),
        Components = Components,
        Providers = Providers,
        Families = _madeFamilies,
        Children = _madeChildren,
        Files = _madeFiles,
        Agreements = _madeAgreements,
        Closures = Closures,
        CsssPeriods = CsssPeriods,
    };

    private Homes MakeHomes(Component component, Town town, string? provider)
    {
        if (random.Percent(5))
        {
            var (mine, theirs) = _families.MakeApart(town);
            _madeFamilies.Add(mine);
            _madeFamilies.Add(theirs);
            return new Homes(component, provider, town, random.Of<Family>([mine, theirs]).ParentA.LastName, mine.Number, theirs.Number);
        }
        var (family, name) = _families.Make(town);
        _madeFamilies.Add(family);
        return new Homes(component, provider, town, name, family.Number, null);
    }

    /// <summary>Adds brothers and sisters, the eldest first; gives how many.</summary>
    private int AddChildren(Homes homes, int wished, List<(string, Agreement)> csss)
    {
        var added = 0;
        for (DateOnly? elder = null; added < wished && _children.Birth(elder) is { } birth; added++)
        {
            elder = birth;
            var care = homes.Other is null ? Care.Any(random, homes.Component) : default;
            var stretches = _stretches.Of(birth, care.IsPlain && homes.Other is null);
            var child = _children.Make(homes.ChildrensName, birth, Contacts(homes.Town));
            _madeChildren.Add(stretches[^1].End < asOf ? child with { Status = ChildStatus.Inactive } : child);
            AddFiles(homes, child, birth, stretches, care, csss);
        }
        return added;
    }

    private void AddFiles(Homes homes, Child child, DateOnly birth, IReadOnlyList<Stretch> stretches, Care care, List<(string, Agreement)> csss)
    {
        if (homes.Other is { } other)
        {
            var (mine, theirs) = _agreements.Shared();
            AddFile(homes, homes.Family, child, birth, stretches, care, mine);
            AddFile(homes, other, child, birth, stretches, care, theirs);
            return;
        }
        foreach (var agreement in AddFile(homes, homes.Family, child, birth, stretches, care, null))
            if (agreement.Csss) csss.Add((AgeCode.Of(Age.InMonths(birth, agreement.Start!.Value))!, agreement));
    }

    private List<Agreement> AddFile(
        Homes homes, string family, Child child, DateOnly birth, IReadOnlyList<Stretch> stretches, Care care, Schedule? schedule)
    {
        var file = new ParentChildFile
        {
            Number = FileNumber.FromStore(Digits.InOrder(_madeFiles.Count + 1)),
            Component = homes.Component.Id,
            Provider = homes.Provider,
            Family = family,
            Child = child.Number,
        };
        _madeFiles.Add(file);
        var agreements = _agreements.Make(file.Number, homes.Component, birth, stretches, care, schedule);
        _madeAgreements.AddRange(agreements);
        return agreements;
    }

    private EquatableList<EmergencyContact> Contacts(Town town) =>
        new(Enumerable.Range(0, random.Of<int>([1, 1, 2])).Select(_ => new EmergencyContact
        {
            Name = $"{random.Of(Names.Last)} {random.Of(random.Percent(60) ? Names.Women : Names.Men)}",
            Phone = Towns.Phone(random, town),
            Relation = random.Of(Names.Relations),
        }));

    /// <summary>Where some brothers and sisters live and are received: with one family, or with each of two in turn.</summary>
    private readonly record struct Homes(Component Component, string? Provider, Town Town, string ChildrensName, string Family, string? Other);
}
