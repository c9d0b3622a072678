using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>How one kind of record is kept: one shape for every noun.</summary>
/// <typeparam name="TRow">The row of the table.</typeparam>
/// <typeparam name="TRecord">The record of Core.</typeparam>
public abstract class Noun<TRow, TRecord>
    where TRow : class, IOwned
    where TRecord : class
{
    /// <summary>The name in the history.</summary>
    public abstract string Name { get; }

    public abstract string KeyOf(TRecord record);

    public abstract string KeyOf(TRow row);

    public abstract Expression<Func<TRow, bool>> IsRowOf(TRecord record);

    public abstract TRecord ToRecord(TRow row);

    /// <summary>Holds in one instance what many rows of a reading say in the same words.</summary>
    public virtual void Share(TRow row, SharedTexts texts)
    {
    }

    /// <summary>A row with the record's key and nothing else.</summary>
    public abstract TRow NewRow(TRecord record);

    public abstract void Fill(TRow row, TRecord record);

    /// <summary>What a save of the record means for what is to be sent.</summary>
    public abstract Task MarkSavedAsync(PonceauDb db, TRecord record, bool isNew, DateTime now);

    /// <summary>The same for many records that were not kept before; they have no agreement yet but those that follow.</summary>
    public virtual Task MarkMadeAsync(PonceauDb db, IReadOnlyList<TRecord> records, DateTime now, CancellationToken stop) => Task.CompletedTask;

    /// <summary>True where the record says nothing that the row does not say.</summary>
    public virtual bool IsSame(TRow row, TRecord record) => ToRecord(row).Equals(record);

    /// <summary>The row as the history keeps it.</summary>
    public virtual string ToHistory(TRow row) => JsonSerializer.Serialize(row, RowJson.Options);

    /// <summary>What the history kept of the record.</summary>
    public virtual HistoryVersion FromHistory(string history) => new(ToRecord(RowOf(history)));

    /// <summary>The row that the history kept; what it does not name is empty.</summary>
    internal static TRow RowOf(string history) => JsonSerializer.Deserialize<TRow>(history, RowJson.Options)!;

    /// <summary>Each save adds 1 to every agreement that sends the record, changed or not (contract.md, section 3).</summary>
    protected static Task RaiseAsync(IQueryable<AgreementStateRow> states, DateTime now) =>
        states.ExecuteUpdateAsync(set => set.SetProperty(s => s.Revision, s => s.Revision + 1).SetProperty(s => s.SavedAt, now));
}
