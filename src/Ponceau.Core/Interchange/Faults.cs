using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Collects the faults of one document.</summary>
internal class Faults
{
    /// <summary>More are of no use to anybody, and a hostile document could hold as many as it has bytes.</summary>
    public const int Most = 100_000;

    private readonly List<(long Offset, Fault Fault)> _found = [];
    private ReadOnlyMemory<byte> _part;
    private long _start;
    private bool _moreThanMost;

    public virtual bool None => _found.Count == 0;

    public virtual void Add(Spot spot, Wrong wrong)
    {
        if (_found.Count < Most) _found.Add((spot.Offset, new Fault(spot.Place.Pointer, InterchangeTexts.Say(wrong))));
        else _moreThanMost = true;
    }

    /// <summary>What is looked at from here on is a part of the document that starts there.</summary>
    public void LookInto(ReadOnlyMemory<byte> part, long start) => (_part, _start) = (part, start);

    public Spot SpotOf(JsonElement json, Place place) => new(OffsetOf(JsonMarshal.GetRawUtf8Value(json)), place);

    /// <summary>Where some bytes of the part that is looked into stand in the document.</summary>
    public virtual long OffsetOf(ReadOnlySpan<byte> bytes) => _part.Span.Overlaps(bytes, out var offset) ? _start + offset : 0;

    public IReadOnlyList<Fault> InOrder()
    {
        List<Fault> faults = [.. _found.OrderBy(found => found.Offset).Select(found => found.Fault)];
        if (_moreThanMost) faults.Add(new Fault("", InterchangeTexts.Say(new Wrong("TooManyFaults", ("limit", $"{Most}")))));
        return faults;
    }
}
