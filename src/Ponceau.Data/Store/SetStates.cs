using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>The sending state of closures and CSSS sets.</summary>
public static class SetStates
{
    /// <summary>A set that was saved goes whole, under the next revision.</summary>
    public static async Task MarkSavedAsync(PonceauDb db, string component, SubmissionKind kind, int year, DateTime now)
    {
        var state = await db.SetStates.FirstOrDefaultAsync(s => s.Component == component && s.Kind == kind && s.Year == year);
        if (state is null)
        {
            state = new SetStateRow { Component = component, Kind = kind, Year = year };
            db.SetStates.Add(state);
        }
        state.Revision++;
        state.SavedAt = now;
    }

    /// <summary>The same for many sets of one kind that were not kept before.</summary>
    internal static async Task MarkMadeAsync(
        PonceauDb db, SubmissionKind kind, IEnumerable<(string Component, int Year)> sets, DateTime now, CancellationToken stop)
    {
        var kept = (await db.SetStates.Where(s => s.Kind == kind).Select(s => new { s.Component, s.Year }).ToListAsync(stop))
            .Select(s => (s.Component, s.Year)).ToHashSet();
        await using var states = new BulkInsert<SetStateRow>(db);
        foreach (var (component, year) in sets)
            if (kept.Contains((component, year))) await MarkSavedAsync(db, component, kind, year, now);
            else await states.AddAsync(new SetStateRow { Component = component, Kind = kind, Year = year, Revision = 1, SavedAt = now }, stop);
    }

    public static SetState ToState(SetStateRow row, bool isUnknown) => new()
    {
        Kind = row.Kind,
        Year = row.Year,
        Revision = row.Revision,
        AcceptedRevision = row.AcceptedRevision,
        RefusedRevision = row.RefusedRevision,
        Open = row.OpenSubmission is { } id ? new OpenSubmission(id, row.OpenRevision!.Value, isUnknown) : null,
    };
}
