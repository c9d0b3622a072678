using Ponceau.Data;

namespace Ponceau.Bridge;

/// <summary>
/// The last snapshot, given again for as long as it is true: nothing was committed since, it is still the same day, and nobody was running the
/// bridge, since a run that is no longer held leaves no mark in the database.
/// </summary>
internal sealed class SnapshotCache(Database database, Func<CancellationToken, Task<Snapshot?>> take)
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile Kept? _kept;

    public async Task<Snapshot?> GetAsync(CancellationToken stop)
    {
        if (_kept is { } last && IsTrue(last, database.Version())) return last.Snapshot;
        await _one.WaitAsync(stop);
        try
        {
            // Asked before the reading: a change that comes in between makes the snapshot newer than its number, never older.
            var version = database.Version();
            if (_kept is { } made && IsTrue(made, version)) return made.Snapshot;
            var today = database.Today;
            var snapshot = await take(stop);
            _kept = snapshot is { Running.Count: 0 } ? new Kept(snapshot, version, today) : null;
            return snapshot;
        }
        finally
        {
            _one.Release();
        }
    }

    private bool IsTrue(Kept kept, long version) => kept.Version == version && kept.Today == database.Today;

    private sealed record Kept(Snapshot Snapshot, long Version, DateOnly Today);
}
