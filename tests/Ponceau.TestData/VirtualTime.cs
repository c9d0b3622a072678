namespace Ponceau.TestData;

/// <summary>
/// A clock that stands still but for waits: whoever waits for less than the horizon goes on at once, and the clock has moved by as much.
/// What waits longer (the patience for an answer) and what comes again and again (the renewal of a lease) never happens by itself.
/// </summary>
public sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Horizon = TimeSpan.FromMinutes(20);

    private long _ticks = start.UtcTicks;

    public VirtualTime()
        : this(new DateTimeOffset(2016, 9, 25, 13, 52, 53, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(this, callback, state, dueTime, period);

    private sealed class Timer : ITimer
    {
        private readonly VirtualTime _time;
        private readonly TimerCallback _callback;
        private readonly object? _state;

        public Timer(VirtualTime time, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_time, _callback, _state) = (time, callback, state);
            Change(dueTime, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan || dueTime < TimeSpan.Zero || dueTime >= Horizon) return true;
            _time.Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => _callback(_state));
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
