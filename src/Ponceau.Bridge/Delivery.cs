namespace Ponceau.Bridge;

/// <summary>
/// Sends one request until something is settled or patience is at its end: only faults of the connection are tried again, with
/// the same bytes and key, each attempt signed afresh (reliability.md, "How").
/// </summary>
/// <param name="attempt">One attempt: the reply, or the fault of the connection.</param>
/// <param name="faultOf">The fault that a reply stands for; null where it settles the request.</param>
internal sealed class Delivery(
    Func<CancellationToken, Task<(Reply? Reply, Fault? Fault)>> attempt,
    Func<Reply, Fault?> faultOf,
    BridgeSettings settings,
    TimeProvider time,
    Random jitter)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    /// <param name="waiting">Told before each wait, with when the next attempt is due.</param>
    public async Task<Delivered> SendAsync(Func<DateTime, Task>? waiting, CancellationToken stop)
    {
        var start = time.GetTimestamp();
        for (var attempts = 1; ; attempts++)
        {
            var (reply, fault) = await attempt(stop);
            fault ??= faultOf(reply!);
            if (fault is null || fault.Kind == FaultKind.Rejected) return new Delivered(reply, fault, null);
            if (!IsOfTheConnection(fault)) return new Delivered(reply, fault, null);

            var wait = reply?.RetryAfter ?? BackOff(attempts);
            if (attempts >= settings.MaxAttempts || wait > settings.LongestWait || time.GetElapsedTime(start) + wait > settings.GiveUpAfter)
                return new Delivered(reply, fault, reply?.RetryAfter);

            if (waiting is not null) await waiting(time.GetUtcNow().UtcDateTime + wait);
            await Task.Delay(wait, time, stop);
        }
    }

    public static bool IsOfTheConnection(Fault fault) => fault.Kind is FaultKind.Unreachable or FaultKind.Down;

    /// <summary>Full jitter under a doubling cap, so that many installations do not come back at once.</summary>
    private TimeSpan BackOff(int attempts)
    {
        var cap = Math.Min(settings.LongestWait.TotalMilliseconds, FirstWait.TotalMilliseconds * Math.Pow(2, attempts - 1));
        return TimeSpan.FromMilliseconds(jitter.NextDouble() * cap);
    }
}

/// <summary>How a delivery ended.</summary>
/// <param name="Fault">Null where the reply settles the request; <see cref="FaultKind.Rejected"/> where it settles it as our fault.</param>
/// <param name="RetryAfter">How long the ministry asked to wait.</param>
internal sealed record Delivered(Reply? Reply, Fault? Fault, TimeSpan? RetryAfter);
