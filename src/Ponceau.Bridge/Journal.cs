using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;

namespace Ponceau.Bridge;

/// <summary>What one run writes: each transaction checks the lease first, and holds an answer together with all that it changes.</summary>
internal sealed class Journal(Database database, Lease lease, Guid transmission)
{
    public Guid Transmission => transmission;

    public DateTime Now => database.Now;

    public Task BeginAsync(RunOptions options, CancellationToken stop) => WriteAsync(async db =>
    {
        var interrupted = db.Transmissions.Where(t => t.Component == lease.Component && t.EndedAt == null);
        await interrupted.ExecuteUpdateAsync(set => set.SetProperty(t => t.EndedAt, database.Now), stop);
        db.Transmissions.Add(new TransmissionRow
        {
            Id = transmission,
            Component = lease.Component,
            StartedAt = database.Now,
            All = options.Selection.All,
            OnlyChanged = options.Selection.OnlyChanged,
        });
    }, stop);

    public Task EndAsync(Fault? fault, CancellationToken stop) => WriteAsync(async db =>
    {
        var row = await db.Transmissions.FirstAsync(t => t.Id == transmission, stop);
        row.EndedAt = database.Now;
        row.FaultKind = fault?.Kind.ToString();
        row.FaultDetail = fault?.Detail;
    }, stop);

    /// <summary>Notes the rows that the run takes up: those that leave as unsent until the answer says otherwise.</summary>
    public Task RecordAsync(IEnumerable<SelectedRow> rows, IEnumerable<SetToSend> sets, CancellationToken stop) => WriteAsync(async db =>
    {
        foreach (var row in rows)
        {
            var item = await ItemAsync(db, row.Agreement.Number.Text, row.File.Number.Text, stop);
            item.Revision = row.State.Revision;
            item.Withdrawn = row.Choice == RowChoice.Withdrawal;
            item.Outcome = OutcomeOf(row.Choice);
            item.Messages = [];
        }
        foreach (var set in sets)
        {
            var entry = await SetAsync(db, set.Kind, set.Year, stop);
            entry.Outcome = set.IsBlocked ? ItemOutcome.Blocked : ItemOutcome.Unsent;
            entry.Messages = [];
        }
    }, stop);

    /// <summary>Rows of a former run's submission belong to this run, as unknown until they are settled.</summary>
    public Task RecordOpenAsync(IEnumerable<SubmissionRow> open, CancellationToken stop) => WriteAsync(async db =>
    {
        foreach (var submission in open)
        {
            if (submission.Year is { } year) await SetAsync(db, submission.Kind, year, stop);
            foreach (var row in submission.Items)
            {
                var item = await ItemAsync(db, row.Agreement, row.File, stop);
                item.Revision = row.Revision;
                item.Withdrawn = row.Withdrawn;
                item.IsUnknown = true;
            }
        }
    }, stop);

    public Task<T> WriteAsync<T>(Func<PonceauDb, Task<T>> change, CancellationToken stop) =>
        database.WriteAsync(async db =>
        {
            await Leases.CheckAsync(db, lease, stop);
            return await change(db);
        }, stop);

    public Task WriteAsync(Func<PonceauDb, Task> change, CancellationToken stop) =>
        WriteAsync(async db =>
        {
            await change(db);
            return true;
        }, stop);

    /// <summary>The run's entry for an agreement; a second submission of the same agreement in one run speaks for it from then on.</summary>
    public async Task<TransmissionItemRow> ItemAsync(PonceauDb db, string agreement, string file, CancellationToken stop) =>
        await db.TransmissionItems.FindAsync([transmission, agreement], stop)
            ?? db.TransmissionItems.Add(new TransmissionItemRow { Transmission = transmission, Agreement = agreement, File = file }).Entity;

    public async Task<TransmissionSetRow> SetAsync(PonceauDb db, SubmissionKind kind, int year, CancellationToken stop) =>
        await db.TransmissionSets.FindAsync([transmission, kind, year], stop)
            ?? db.TransmissionSets.Add(new TransmissionSetRow { Transmission = transmission, Kind = kind, Year = year }).Entity;

    private static ItemOutcome OutcomeOf(RowChoice choice) => choice switch
    {
        RowChoice.Send or RowChoice.Withdrawal => ItemOutcome.Unsent,
        RowChoice.Blocked => ItemOutcome.Blocked,
        RowChoice.Held => ItemOutcome.Held,
    };
}
