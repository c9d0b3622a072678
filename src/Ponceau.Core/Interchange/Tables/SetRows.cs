namespace Ponceau.Core.Interchange.Tables;

/// <summary>The rows of sets, brought together by component and year: those of a set stand in place of all that it held.</summary>
internal sealed class SetRows<T>
{
    private readonly Dictionary<(string Component, int Year), Entry> _entries = [];

    /// <summary>A row of a set; without an item, it says only that the set is there.</summary>
    public void Add((string Component, int Year) set, SheetPlan plan, bool faulty, T? item)
    {
        if (!_entries.TryGetValue(set, out var entry)) _entries[set] = entry = new Entry(plan);
        if (item is not null) entry.Items.Add(item);
        entry.IsFaulty |= faulty;
    }

    public IReadOnlyList<TSet> Sets<TSet>(Func<(string Component, int Year), IReadOnlyList<T>, TSet> make, Func<TSet, TSet?> keptOf) where TSet : class
    {
        var sets = new List<TSet>();
        foreach (var (key, entry) in _entries)
        {
            var set = make(key, entry.Items);
            sets.Add(set);
            if (entry.IsFaulty) entry.Plan.Tally.CountFaulty();
            else entry.Plan.Tally.Count(set, keptOf(set));
        }
        return sets;
    }

    private sealed class Entry(SheetPlan plan)
    {
        public SheetPlan Plan => plan;
        public List<T> Items { get; } = [];
        public bool IsFaulty { get; set; }
    }
}
