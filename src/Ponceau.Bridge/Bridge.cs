using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;

namespace Ponceau.Bridge;

/// <summary>The bridge to the ministry: runs, comparisons, and what the screens and the command line ask of both.</summary>
public sealed class Bridge
{
    private readonly Database _database;
    private readonly Leases _leases;
    private readonly SnapshotCache _snapshots;
    private readonly Func<Guid> _newKey;
    private readonly Random _jitter;

    public Bridge(Database database, RecordStore store, Ministry ministry, BridgeSettings settings, ProcessIdentity me, Func<Guid> newKey, Random jitter)
    {
        _database = database;
        _leases = new Leases(database, me);
        _snapshots = new SnapshotCache(database, stop => Snapshot.TakeAsync(database, store, _leases, stop));
        _newKey = newKey;
        _jitter = jitter;
        Ministry = ministry;
        Settings = settings;
    }

    /// <summary>The bridge of this process.</summary>
    public static Bridge Of(Database database, RecordStore store, BridgeSettings settings) =>
        new(database, store, Ministry.At(settings, database.Time), settings, ProcessIdentity.Current, Guid.NewGuid, Random.Shared);

    public BridgeSettings Settings { get; }

    internal Ministry Ministry { get; }

    internal Guid NewKey() => _newKey();

    /// <summary>The organisation as it stands now; null before there is one.</summary>
    public Task<Snapshot?> SnapshotAsync(CancellationToken stop = default) => _snapshots.GetAsync(stop);

    /// <summary>Transmits one component: what is known by the end of it is on disk before this returns.</summary>
    public async Task<RunResult> RunAsync(string component, RunOptions options, IProgress<RunProgress>? progress = null, CancellationToken stop = default)
    {
        var before = (await SnapshotAsync(stop))!;
        if (before.Running.TryGetValue(component, out var running)) return Busy(component, running);
        if (!ComponentRun.HasWork(before, component, options)) return new RunResult(component, null, [], [], null);

        var (lease, holder) = await _leases.TakeAsync(component, stop);
        if (lease is null) return Busy(component, holder);
        var transmission = _newKey();
        Fault? fault;
        await using (new LeaseKeeper(_leases, lease, _database.Time))
        {
            try
            {
                var run = new ComponentRun(this, new Journal(_database, lease, transmission), component, options, progress, stop);
                fault = await run.RunAsync((await SnapshotAsync(stop))!);
            }
            catch (LeaseLostException)
            {
                fault = new Fault(FaultKind.Busy, "");
            }
        }
        return await ResultAsync(component, transmission, fault, stop);
    }

    /// <summary>What a run would do now: the rows that would leave, and those that stay and why. Nothing is sealed or sent.</summary>
    public static IReadOnlyList<SelectedRow> Preview(Snapshot snapshot, string component, RunOptions options) =>
        ComponentRun.Rows(snapshot, component, options);

    /// <summary>The closures and CSSS sets that a run would take up now, each with whether it would stay.</summary>
    public static IReadOnlyList<(SubmissionKind Kind, int Year, bool IsBlocked)> PreviewSets(Snapshot snapshot, string component) =>
        [.. ComponentRun.SetsToSend(snapshot, component).Select(s => (s.Kind, s.Year, s.IsBlocked))];

    /// <summary>The exact content of a file's agreements as it would leave now.</summary>
    public byte[] PreviewContent(Snapshot snapshot, AgreementNumber agreement)
    {
        var row = snapshot.Judgement.Components.SelectMany(c => c.Rows).First(r => r.Agreement.Number == agreement);
        var state = snapshot.States[agreement];
        var choice = state.IsDueAsWithdrawal(row.Outcome) ? RowChoice.Withdrawal : RowChoice.Send;
        var selected = new SelectedRow(row.Agreement, row.File, state, choice, row.Findings);
        return Ministry.Preview(Envelopes.Group([selected], snapshot.Records)[0].Files[0]);
    }

    public async Task<Reconciliation> ReconcileAsync(string component, bool repair, CancellationToken stop = default)
    {
        var snapshot = (await SnapshotAsync(stop))!;
        var (holdings, fault) = await Ministry.ReadHoldingsAsync(snapshot.Component(component), stop);
        if (fault is not null) return new Reconciliation(component, 0, [], [], [], fault);

        var ours = snapshot.JudgementOf(component).Rows.Select(r => snapshot.States[r.Agreement.Number]);
        var compared = Reconciliation.Compare(component, ours, holdings);
        if (repair && !compared.IsSame) await compared.QueueAgainAsync(_database, holdings, stop);
        return compared;
    }

    /// <summary>When a component that could not be reached is tried again.</summary>
    internal DateTime NextAttempt(int attempts, TimeSpan? retryAfter)
    {
        var longest = Settings.LongestPause.TotalSeconds;
        var pause = Math.Min(longest, Settings.LongestWait.TotalSeconds * Math.Pow(2, Math.Min(attempts - 1, 20)) * (0.5 + (_jitter.NextDouble() / 2)));
        return _database.Now + TimeSpan.FromSeconds(Math.Max(pause, Math.Min(longest, retryAfter?.TotalSeconds ?? 0)));
    }

    private static RunResult Busy(string component, LeaseRow holder) =>
        new(component, null, [], [], new Fault(FaultKind.Busy, string.Create(CultureInfo.InvariantCulture, $"{holder.Machine}, {holder.ProcessId}, {holder.TakenAt:yyyy-MM-dd HH:mm:ss} UTC")));

    private async Task<RunResult> ResultAsync(string component, Guid transmission, Fault? fault, CancellationToken stop)
    {
        await using var db = _database.Open();
        var items = await db.TransmissionItems.AsNoTracking().Where(i => i.Transmission == transmission).OrderBy(i => i.Agreement).ToListAsync(stop);
        var sets = await db.TransmissionSets.AsNoTracking().Where(s => s.Transmission == transmission).OrderBy(s => s.Kind).ThenBy(s => s.Year).ToListAsync(stop);
        return new RunResult(component, transmission, items, sets, fault);
    }
}
