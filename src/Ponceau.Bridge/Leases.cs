using Microsoft.EntityFrameworkCore;
using Ponceau.Data;
using Ponceau.Data.Rows;

namespace Ponceau.Bridge;

/// <summary>
/// One run of a component at a time, across processes and machines. The lease saves work; what is right rests on keys, revisions
/// and the token, which every transaction of a run checks first.
/// </summary>
public sealed class Leases(Database database, ProcessIdentity me)
{
    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan FreeAfter = TimeSpan.FromSeconds(15);

    /// <summary>Takes the component where it is free, or was left by a process that is gone.</summary>
    /// <returns>The lease, or who holds it.</returns>
    public Task<(Lease? Lease, LeaseRow Holder)> TakeAsync(string component, CancellationToken stop) =>
        database.WriteAsync(async db =>
        {
            var row = await db.Leases.FirstOrDefaultAsync(l => l.Component == component, stop)
                ?? db.Leases.Add(new LeaseRow { Component = component }).Entity;
            if (IsHeld(row)) return ((Lease?)null, row);

            row.Token++;
            row.Machine = me.Machine;
            row.ProcessId = me.ProcessId;
            row.ProcessStartedAt = me.StartedAt;
            row.TakenAt = row.RenewedAt = database.Now;
            return (new Lease(component, row.Token), row);
        }, stop);

    /// <returns>False where another has taken it meanwhile.</returns>
    public Task<bool> RenewAsync(Lease lease, CancellationToken stop) =>
        database.WriteAsync(async db =>
            await Mine(db, lease).ExecuteUpdateAsync(set => set.SetProperty(l => l.RenewedAt, database.Now), stop) == 1, stop);

    public Task ReleaseAsync(Lease lease) =>
        database.WriteAsync(db => Mine(db, lease).ExecuteUpdateAsync(set => set.SetProperty(l => l.Machine, (string?)null)));

    /// <summary>The first thing in every transaction of a run.</summary>
    /// <exception cref="LeaseLostException">Another run has taken the component.</exception>
    public static async Task CheckAsync(PonceauDb db, Lease lease, CancellationToken stop)
    {
        if (!await Mine(db, lease).AnyAsync(stop)) throw new LeaseLostException();
    }

    /// <summary>Somebody holds it, and gave a sign of life not long ago.</summary>
    public bool IsHeld(LeaseRow row) =>
        row.Machine is { } machine
        && database.Now - row.RenewedAt < FreeAfter
        && !new ProcessIdentity(machine, row.ProcessId, row.ProcessStartedAt).IsDeadHere(me.Machine);

    private static IQueryable<LeaseRow> Mine(PonceauDb db, Lease lease) =>
        db.Leases.Where(l => l.Component == lease.Component && l.Token == lease.Token && l.Machine != null);
}

/// <summary>The right to run the bridge for a component.</summary>
public sealed record Lease(string Component, long Token);

/// <summary>Another run has taken the component: this one changes nothing more.</summary>
public sealed class LeaseLostException() : Exception("The lease of the component was lost.");
