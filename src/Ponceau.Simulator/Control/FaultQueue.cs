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
            var index = _faults.FindIndex(f => f.On == place || f.On == "*");
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

    /// <summary>The platform is under maintenance for as long as such a failure waits.</summary>
    public bool IsInMaintenance
    {
        get
        {
            lock (_gate) return _faults.Any(f => f.Kind == "maintenance");
        }
    }

    /// <summary>By how much the clock is ahead while such a failure lasts until it is taken away.</summary>
    public TimeSpan ClockAhead
    {
        get
        {
            lock (_gate) return TimeSpan.FromSeconds(_faults.FirstOrDefault(f => f is { Kind: "clock", Times: null })?.Seconds ?? 0);
        }
    }
}
