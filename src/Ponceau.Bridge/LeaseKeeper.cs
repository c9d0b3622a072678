namespace Ponceau.Bridge;

/// <summary>Renews a lease while a run goes on, and gives it back at the end.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly Leases _leases;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;

    public LeaseKeeper(Leases leases, Lease lease, TimeProvider time)
    {
        _leases = leases;
        Lease = lease;
        _renewing = RenewAsync(time);
    }

    public Lease Lease { get; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        await _leases.ReleaseAsync(Lease);
        _end.Dispose();
    }

    private async Task RenewAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(Leases.RenewEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
                if (!await _leases.RenewAsync(Lease, _end.Token)) return;
        }
        catch (OperationCanceledException)
        {
            // The run has ended.
        }
    }
}
