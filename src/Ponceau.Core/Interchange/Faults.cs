using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Collects the faults of one document.</summary>
internal class Faults(ReadOnlyMemory<byte> document)
{
    /// <summary>More are of no use to anybody, and a hostile document could hold as many as it has bytes.</summary>
    public const int Most = 100_000;

    private readonly List<(int Offset, Fault Fault)> _found = [];
    private bool _moreThanMost;

    public virtual bool None => _found.Count == 0;

    public virtual void Add(Spot spot, Wrong wrong)
    {
        if (_found.Count < Most) _found.Add((spot.Offset, new Fault(spot.Place.Pointer, InterchangeTexts.Say(wrong))));
        else _moreThanMost = true;
    }

    public Spot SpotOf(JsonElement json, Place place) => new(OffsetOf(JsonMarshal.GetRawUtf8Value(json)), place);

    /// <summary>Where a part of the document's own bytes stands in it.</summary>
    public virtual int OffsetOf(ReadOnlySpan<byte> part) => document.Span.Overlaps(part, out var offset) ? offset : 0;

    public IReadOnlyList<Fault> InOrder()
    {
        List<Fault> faults = [.. _found.OrderBy(found => found.Offset).Select(found => found.Fault)];
        if (_moreThanMost) faults.Add(new Fault("", InterchangeTexts.Say(new Wrong("TooManyFaults", ("limit", $"{Most}")))));
        return faults;
    }
}
