using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;

namespace Ponceau.Data.Store;

/// <summary>
/// A component under another pair of numbers is another one to the ministry: every row starts as never accepted, and what the ministry holds is
/// read before anything is sent. What was sent under the former pair stays in its history (reliability.md, "How").
/// </summary>
public static class ComponentPairs
{
    public static bool IsOther(Component kept, Component record) => (kept.Division, kept.Installation) != (record.Division, record.Installation);

    /// <summary>True while a submission under the pair is open: its answer belongs to that pair.</summary>
    internal static Task<bool> IsLockedAsync(PonceauDb db, string component) => db.Submissions.AnyAsync(s => s.Component == component && s.ClosedAt == null);

    internal static async Task StartAnewAsync(PonceauDb db, string component)
    {
        var rows = AgreementStates.Of(db, db.Files.Where(f => f.Component == component));
        await rows.ExecuteUpdateAsync(set => set
            .SetProperty(s => s.AcceptedRevision, (int?)null)
            .SetProperty(s => s.AcceptedHash, (string?)null)
            .SetProperty(s => s.AcceptedAsWithdrawal, false)
            .SetProperty(s => s.AcceptedAt, (DateTime?)null)
            .SetProperty(s => s.RefusedRevision, (int?)null)
            .SetProperty(s => s.TheirRevision, (int?)null)
            .SetProperty(s => s.TheirHash, (string?)null));
        foreach (var state in await rows.ToListAsync()) state.Messages = [];
        foreach (var set in await db.SetStates.Where(s => s.Component == component).ToListAsync())
        {
            set.AcceptedRevision = set.RefusedRevision = null;
            set.Messages = [];
        }
        (await db.Components.FirstAsync(c => c.Id == component)).HoldingsDue = true;
    }
}
