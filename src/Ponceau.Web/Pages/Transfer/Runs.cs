using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge;
using Ponceau.Data;
using Ponceau.Data.Rows;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Reads what runs have left in the database, so that a run of another process shows as one of this one does.</summary>
public sealed class Runs(Database database, Worker worker)
{
    private readonly Leases _leases = new(database, ProcessIdentity.Current);

    /// <summary>When the ministry last answered each component that it ever answered.</summary>
    public Task<Dictionary<string, DateTime>> LastSendingsAsync(CancellationToken stop) => database.ReadAsync(
        db => db.Submissions.Where(s => s.ClosedAt != null && s.AnswerStatus == 200)
            .GroupBy(s => s.Component)
            .Select(group => new { group.Key, At = group.Max(s => s.ClosedAt)!.Value })
            .ToDictionaryAsync(last => last.Key, last => last.At, stop),
        stop);

    /// <summary>The last run of a component with its rows; null before the first.</summary>
    public Task<LastRun?> LastAsync(string component, CancellationToken stop) => database.ReadAsync(
        async db =>
        {
            if (await LatestAsync(db, component, stop) is not { } run) return null;
            var items = await db.TransmissionItems.AsNoTracking().Where(i => i.Transmission == run.Id).OrderBy(i => i.Agreement).ToListAsync(stop);
            var sets = await db.TransmissionSets.AsNoTracking().Where(s => s.Transmission == run.Id).OrderBy(s => s.Kind).ThenBy(s => s.Year).ToListAsync(stop);
            return new LastRun(run, items, sets);
        },
        stop);

    /// <summary>How far the run of a component is at this moment, or how the last one ended.</summary>
    public Task<RunStanding> StandingAsync(string component, CancellationToken stop) => database.ReadAsync(
        async db =>
        {
            var lease = await db.Leases.AsNoTracking().FirstOrDefaultAsync(l => l.Component == component, stop);
            var run = await LatestAsync(db, component, stop);
            var (done, total) = run is null ? (0, 0) : await CountAsync(db, run.Id, stop);
            return new RunStanding
            {
                Run = run,
                Holder = lease is not null && _leases.IsHeld(lease) ? lease : null,
                IsAsked = worker.IsAsked(component),
                NextRun = worker.NextRun(component),
                Done = done,
                Total = total,
                Now = database.Now,
            };
        },
        stop);

    /// <summary>
    /// Since when each held row has been: its last save, or the first of the runs in a row that found it held, whichever comes first.
    /// </summary>
    public Task<Dictionary<string, DateTime>> HeldSinceAsync(IReadOnlyCollection<string> agreements, CancellationToken stop) => database.ReadAsync(
        async db =>
        {
            var saved = await db.AgreementStates.Where(s => agreements.Contains(s.Number)).ToDictionaryAsync(s => s.Number, s => s.SavedAt, stop);
            var runs = await db.TransmissionItems.Where(i => agreements.Contains(i.Agreement))
                .Join(db.Transmissions, i => i.Transmission, t => t.Id, (i, t) => new { i.Agreement, i.Outcome, t.StartedAt })
                .OrderByDescending(i => i.StartedAt).ToListAsync(stop);
            foreach (var history in runs.GroupBy(i => i.Agreement))
            {
                var first = history.TakeWhile(i => i.Outcome == ItemOutcome.Held).LastOrDefault();
                if (first is not null && first.StartedAt < saved[history.Key]) saved[history.Key] = first.StartedAt;
            }
            return saved;
        },
        stop);

    private static Task<TransmissionRow?> LatestAsync(PonceauDb db, string component, CancellationToken stop) =>
        db.Transmissions.AsNoTracking().Where(t => t.Component == component).OrderByDescending(t => t.StartedAt).FirstOrDefaultAsync(stop);

    /// <summary>Of what leaves, rows and sets together, how much is answered.</summary>
    private static async Task<(int Done, int Total)> CountAsync(PonceauDb db, Guid run, CancellationToken stop)
    {
        var outcomes = await db.TransmissionItems.Where(i => i.Transmission == run).Select(i => i.Outcome)
            .Concat(db.TransmissionSets.Where(s => s.Transmission == run).Select(s => s.Outcome))
            .GroupBy(outcome => outcome).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var done = outcomes.GetValueOrDefault(ItemOutcome.Accepted) + outcomes.GetValueOrDefault(ItemOutcome.Refused);
        return (done, done + outcomes.GetValueOrDefault(ItemOutcome.Unsent));
    }
}

/// <summary>A run with what became of each row and set that it took up.</summary>
public sealed record LastRun(TransmissionRow Run, IReadOnlyList<TransmissionItemRow> Items, IReadOnlyList<TransmissionSetRow> Sets)
{
    public int Count(ItemOutcome outcome) => Items.Count(item => item.Outcome == outcome);
}
