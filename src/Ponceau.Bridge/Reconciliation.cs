using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;

namespace Ponceau.Bridge;

/// <summary>What the ministry holds beside what it once accepted, row by row (cli.md, <c>reconcile</c>).</summary>
/// <param name="Same">Rows that both hold alike.</param>
/// <param name="OnlyHere">Accepted once, and not held there.</param>
/// <param name="OnlyThere">Held there, and never accepted from here.</param>
/// <param name="Different">Held there in another revision or with another content.</param>
public sealed record Reconciliation(
    string Component, int Same, IReadOnlyList<string> OnlyHere, IReadOnlyList<string> OnlyThere, IReadOnlyList<string> Different, Fault? Fault)
{
    public bool IsSame => Fault is null && OnlyHere.Count == 0 && OnlyThere.Count == 0 && Different.Count == 0;

    public static Reconciliation Compare(string component, IEnumerable<AgreementState> ours, IEnumerable<Holding> theirs)
    {
        var held = theirs.ToDictionary(h => h.Agreement);
        var accepted = ours.Where(s => s.IsHeldByMinistry).ToDictionary(s => s.Number);
        var both = accepted.Values.Where(s => held.ContainsKey(s.Number)).ToLookup(s => Holdings.IsAsAccepted(s, held[s.Number]));
        return new Reconciliation(
            component,
            both[true].Count(),
            Sorted(accepted.Keys.Where(n => !held.ContainsKey(n))),
            Sorted(held.Keys.Where(n => !accepted.ContainsKey(n))),
            Sorted(both[false].Select(s => s.Number)),
            null);
    }

    /// <summary>Queues again what differs: each row leaves at the next run, under a revision above the one that the ministry holds.</summary>
    public async Task QueueAgainAsync(Database database, IEnumerable<Holding> theirs, CancellationToken stop)
    {
        var held = theirs.ToDictionary(h => h.Agreement.Text, h => h.Revision);
        var numbers = OnlyHere.Concat(OnlyThere).Concat(Different).ToList();
        await database.WriteAsync(async db =>
        {
            foreach (var state in await db.AgreementStates.Where(s => numbers.Contains(s.Number) && s.OpenSubmission == null).ToListAsync(stop))
            {
                state.Revision = Math.Max(state.Revision, held.GetValueOrDefault(state.Number)) + 1;
                state.TheirRevision = null;
                state.TheirHash = null;
            }
        }, stop);
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<AgreementNumber> numbers) => [.. numbers.Select(n => n.Text).Order(StringComparer.Ordinal)];
}
