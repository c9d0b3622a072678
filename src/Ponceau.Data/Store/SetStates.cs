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
