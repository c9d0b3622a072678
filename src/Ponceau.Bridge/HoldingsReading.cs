using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Transmission;
using Ponceau.Data.Store;

namespace Ponceau.Bridge;

/// <summary>Takes in the ministry's list before a first run, after a restore and after an outdated revision (contract.md, section 5).</summary>
internal sealed class HoldingsReading(Journal journal, Snapshot snapshot, string component)
{
    public Task LearnAsync(IReadOnlyList<Holding> holdings, CancellationToken stop)
    {
        var hashes = new RowHashes(snapshot.Records);
        var rows = snapshot.JudgementOf(component).Rows.ToDictionary(r => r.Agreement.Number);
        return journal.WriteAsync(async db =>
        {
            foreach (var held in holdings)
            {
                if (!rows.TryGetValue(held.Agreement, out var ours)) continue;
                var state = snapshot.States[held.Agreement];
                var learned = Holdings.Learn(state, held, hashes.HashOf(ours.Agreement, ours.File), journal.Now);
                if (learned == state) continue;

                var key = held.Agreement.Text;
                var row = await db.AgreementStates.FirstAsync(s => s.Number == key, stop);
                AgreementStates.Fill(row, learned);
                row.Revision = Math.Max(row.Revision, learned.Revision);
                row.TheirRevision = learned.TheirRevision;
                row.TheirHash = learned.TheirRevision is null ? null : held.ContentHash;
            }
            await db.Components.Where(c => c.Id == component).ExecuteUpdateAsync(set => set.SetProperty(c => c.HoldingsDue, false), stop);
        }, stop);
    }
}
