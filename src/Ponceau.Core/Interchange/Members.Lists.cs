using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>Lists by name. An element that cannot be taken is refused by itself; the others are read all the same.</summary>
internal sealed partial class Members
{
    public EquatableList<T> List<T>(string name, Func<Members, T> read) =>
        Find(name) is { } json ? Items(name, json, read) : Lacking(name, EquatableList<T>.Empty);

    public EquatableList<T> List<T>(string name, Func<Members, T> read, EquatableList<T> otherwise) =>
        Find(name) is { } json ? Items(name, json, read) : otherwise;

    public Slots Slots(string name) =>
        Find(name) is { } json ? SlotsOf(name, json) : Lacking(name, Records.Slots.None);

    public Slots SlotsOrNone(string name) =>
        Find(name) is { } json ? SlotsOf(name, json) : Records.Slots.None;

    public Weekdays Weekdays(string name, Weekdays otherwise) =>
        Find(name) is { } json ? Words(name, json, Vocabularies.Weekdays).Aggregate(Records.Weekdays.None, (all, day) => all | day) : otherwise;

    /// <summary>How many elements the list has, good or not; null where it is no list.</summary>
    public int? Length(string name)
    {
        var index = IndexOf(name);
        return index >= 0 && _members[index].Value is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : null;
    }

    private Slots SlotsOf(string name, JsonElement json) =>
        Words(name, json, Vocabularies.Slots).Aggregate(Records.Slots.None, (all, slot) => all | slot);

    private EquatableList<T> Items<T>(string name, JsonElement json, Func<Members, T> read)
    {
        var items = new List<T>();
        foreach (var (index, element) in Elements(name, json))
            if (TryRead(element, _place.Member(name).Item(index), _faults, _texts, read, out var item)) items.Add(item);
        return items.Count == 0 ? EquatableList<T>.Empty : new EquatableList<T>(items);
    }

    private IEnumerable<T> Words<T>(string name, JsonElement json, Vocabulary<T> words) where T : struct, Enum
    {
        foreach (var (index, element) in Elements(name, json))
            if (words.Read(element, out var word) is not { } wrong) yield return word;
            else _faults.Add(_faults.SpotOf(element, _place.Member(name).Item(index)), wrong);
    }

    private IEnumerable<(int Index, JsonElement Element)> Elements(string name, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().Index();
        Refuse(name, new Wrong("NotList"));
        return [];
    }
}
