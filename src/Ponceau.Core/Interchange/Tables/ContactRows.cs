using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>The contacts that a file gives, child by child: those of a child stand in place of all that it had.</summary>
internal sealed class ContactRows
{
    private readonly Dictionary<string, Entry> _entries = [];

    public void Add(string child, EmergencyContact contact, SheetPlan plan, int row, bool faulty)
    {
        if (!_entries.TryGetValue(child, out var entry)) _entries[child] = entry = new Entry(plan);
        entry.Contacts.Add(contact);
        entry.Rows.Add(row);
        entry.IsFaulty |= faulty;
    }

    /// <summary>A child that the file gives, with its contacts where the file gives them.</summary>
    public Child PutInto(Child child)
    {
        if (!_entries.TryGetValue(child.Number, out var entry)) return child;
        entry.IsPut = true;
        return child with { EmergencyContacts = new(entry.Contacts) };
    }

    /// <summary>The children kept already whose contacts alone the file gives. Contacts of a child that nobody knows are refused.</summary>
    public IEnumerable<Child> OfKept(Register register, TableFaults faults)
    {
        foreach (var (number, entry) in _entries.Where(each => !each.Value.IsPut))
        {
            var kept = register.Children.Kept(number);
            if (kept is null) foreach (var row in entry.Rows) faults.Add(row, 0, new Wrong("UnknownChild"));
            if (kept is null || entry.IsFaulty)
            {
                entry.Plan.Tally.CountFaulty();
                continue;
            }
            var child = kept with { EmergencyContacts = new(entry.Contacts) };
            entry.Plan.Tally.Count(child, kept);
            yield return child;
        }
    }

    private sealed class Entry(SheetPlan plan)
    {
        public SheetPlan Plan => plan;
        public List<EmergencyContact> Contacts { get; } = [];
        public List<int> Rows { get; } = [];
        public bool IsFaulty { get; set; }
        public bool IsPut { get; set; }
    }
}
