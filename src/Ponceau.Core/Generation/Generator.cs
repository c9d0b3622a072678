using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Generation;

/// <summary>Makes up organisations that could be, for tries, training and measures: no rule stops a row of theirs, and nobody of theirs exists.</summary>
public static class Generator
{
    private const int ChildrenAProvider = 6;

    public static RecordSet Generate(GenerationOptions options)
    {
        var random = new SplitMix((ulong)options.Seed);
        var draft = new Draft(random, options.Day);
        var components = new Components(random);
        var sets = new Sets(random);
        for (var ordinal = 0; ordinal < options.ComponentCount; ordinal++)
        {
            var town = random.Of(Towns.All);
            var children = ShareOf(ordinal, options);
            var component = components.Make(ordinal, town, children);
            draft.Components.Add(component);
            var csss = draft.Fill(component, town, children, AddProviders(draft, components, component, children));
            draft.CsssPeriods.AddRange(sets.CsssPeriods(component, csss));
            AddClosures(draft, sets, component, options.Day);
        }
        return draft.ToRecordSet($"Regroupement de services de garde {options.Seed}");
    }

    /// <summary>The children in equal shares, to one.</summary>
    private static int ShareOf(int ordinal, GenerationOptions options)
    {
        long children = options.Children, count = options.ComponentCount;
        return (int)(children * (ordinal + 1) / count - children * ordinal / count);
    }

    private static List<Provider> AddProviders(Draft draft, Components components, Component component, int children)
    {
        var providers = new List<Provider>();
        if (component.Kind != ComponentKind.CoordinatingOffice) return providers;
        for (var left = children; left > 0; left -= ChildrenAProvider) providers.Add(components.MakeProvider(component, draft.Providers.Count + providers.Count));
        draft.Providers.AddRange(providers);
        return providers;
    }

    /// <summary>One set for each civil year that the agreements may lie in.</summary>
    private static void AddClosures(Draft draft, Sets sets, Component component, DateOnly asOf)
    {
        var last = ReferenceYear.EndOf(asOf).Year;
        for (var year = last - Stretches.ReferenceYears; year <= last; year++)
            if (sets.Closures(component, year) is { } closures) draft.Closures.Add(closures);
    }
}
