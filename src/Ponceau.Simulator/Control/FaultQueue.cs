namespace Ponceau.Simulator.Control;

/// <summary>The failures to play, in the order given.</summary>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<SimulatedFault> _faults = [];

    public void Add(SimulatedFault fault)
    {
        lock (_gate) _faults.Add(fault);
    }

    public void Clear()
    {
        lock (_gate) _faults.Clear();
    }

    /// <summary>The next failure for a kind of request, counted down; null where it goes well.</summary>
    public SimulatedFault? Take(string place)
    {
        lock (_gate)
        {
            var index = _faults.FindIndex(f => IsFor(f, place) && !f.IsStanding && (f.Kind != "maintenance" || Stops(f, place)));
            if (index < 0) return null;
            var fault = _faults[index];
            if (fault.Times is { } times)
            {
                if (times > 1) _faults[index] = fault with { Times = times - 1 };
                else _faults.RemoveAt(index);
            }
            return fault;
        }
    }

    /// <summary>The platform is down for as long as such a failure waits; null where it is up, else the seconds of <c>Retry-After</c>.</summary>
    public int? DownFor
    {
        get
        {
            lock (_gate) return _faults.Find(f => f.Kind == "maintenance")?.DownFor;
        }
    }

    /// <summary>By how much the clock is ahead for a kind of request while such a failure lasts until it is taken away.</summary>
    public TimeSpan ClockAhead(string place)
    {
        lock (_gate) return _faults.Find(f => f is { Kind: "clock", IsStanding: true } && IsFor(f, place))?.Shift ?? TimeSpan.Zero;
    }

    private static bool IsFor(SimulatedFault fault, string place) => fault.On == place || fault.On == "*";

    /// <summary>The open endpoints say that the platform is down, and do not use the failure up unless it is theirs (contract.md, section 1).</summary>
    private static bool Stops(SimulatedFault fault, string place) => fault.On == place || place is not (Endpoints.Status or "");
}
