using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;

namespace Ponceau.Bridge;

/// <summary>The organisation at one moment: its records, what the rules say of them, and what is known of their sending.</summary>
public sealed record Snapshot
{
    public required RecordSet Records { get; init; }
    public required Judgement Judgement { get; init; }
    public required IReadOnlyDictionary<AgreementNumber, AgreementState> States { get; init; }

    /// <summary>The rows of the states, for what only the screen needs: messages, dates, hashes.</summary>
    public required IReadOnlyDictionary<AgreementNumber, AgreementStateRow> StateRows { get; init; }

    public required IReadOnlyList<SetStateRow> SetRows { get; init; }

    /// <summary>The submissions that are not settled.</summary>
    public required IReadOnlyList<SubmissionRow> Open { get; init; }

    /// <summary>The components that are being run at this moment.</summary>
    public required IReadOnlyDictionary<string, LeaseRow> Running { get; init; }

    /// <summary>The components whose list at the ministry must be read before anything is sent.</summary>
    public required IReadOnlySet<string> HoldingsDue { get; init; }

    public Component Component(string id) => Records.Components.First(c => c.Id == id);

    /// <summary>The child that an agreement is for.</summary>
    public Child ChildOf(Agreement agreement)
    {
        var file = Records.Files.First(f => f.Number == agreement.File);
        return Records.Children.First(c => c.Number == file.Child);
    }

    public ComponentJudgement JudgementOf(string component) => Judgement.Components.First(c => c.Component.Id == component);

    /// <summary>Reads everything in one transaction, so that nothing changes in between; null before there is an organisation.</summary>
    public static Task<Snapshot?> TakeAsync(Database database, RecordStore store, Leases leases, CancellationToken stop = default) =>
        database.ReadAsync(db => TakeAsync(db, database.Today, store, leases, stop), stop);

    private static async Task<Snapshot?> TakeAsync(PonceauDb db, DateOnly today, RecordStore store, Leases leases, CancellationToken stop)
    {
        if (await store.LoadAsync(db, stop) is not { } records) return null;

        var running = (await db.Leases.AsNoTracking().ToListAsync(stop)).Where(leases.IsHeld).ToDictionary(l => l.Component);
        var open = await db.Submissions.AsNoTracking().Where(s => s.ClosedAt == null).OrderBy(s => s.SealedAt).Include(s => s.Items).ToListAsync(stop);
        var unknown = open.Where(s => s.NextAttemptAt is not null || !running.ContainsKey(s.Component)).Select(s => s.Id).ToHashSet();
        var stateRows = await db.AgreementStates.AsNoTracking().ToListAsync(stop);
        return new Snapshot
        {
            Records = records,
            Judgement = Judge.Of(records, today),
            States = stateRows
                .Select(r => AgreementStates.ToState(r, r.OpenSubmission is { } id && unknown.Contains(id)))
                .ToDictionary(s => s.Number),
            StateRows = stateRows.ToDictionary(r => AgreementNumber.FromStore(r.Number)),
            SetRows = await db.SetStates.AsNoTracking().ToListAsync(stop),
            Open = open,
            Running = running,
            HoldingsDue = (await db.Components.Where(c => c.HoldingsDue).Select(c => c.Id).ToListAsync(stop)).ToHashSet(),
        };
    }
}
