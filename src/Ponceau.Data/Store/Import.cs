using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>Saves records in one transaction: the row, its history, and what the save means for what is to be sent.</summary>
internal sealed class Import(PonceauDb db, string by, DateTime now)
{
    private MergedNumbers? _merged;

    public ImportCounts Counts { get; private set; } = new(0, 0, 0);

    /// <summary>Saves those records that are new or say something else than what is kept.</summary>
    public async Task AddAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, IReadOnlyList<TRecord> records)
        where TRow : class, IOwned
        where TRecord : class
    {
        if (records.Count == 0) return;
        var kept = await db.Set<TRow>().ToDictionaryAsync(row => noun.KeyOf(noun.ToRecord(row)));
        foreach (var record in records) await AddAsync(noun, kept.GetValueOrDefault(noun.KeyOf(record)), record);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>Saves one record, whether or not it changed: a click on Save counts as a change (procedure, "Section des données").</summary>
    /// <param name="besides">What else changes in the row by this save, which the record does not say.</param>
    public async Task SaveAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRow? row, TRecord record, Action<TRow>? besides = null)
        where TRow : class, IOwned
        where TRecord : class
    {
        record = await FollowAsync(record);
        var isNew = row is null;
        var before = row is null ? null : noun.ToHistory(row);
        var codeBefore = (row as ComponentRow)?.ProtectedAccessCode;
        var pairBefore = PairOf(row);
        row ??= db.Add(noun.NewRow(record)).Entity;
        noun.Fill(row, record);
        besides?.Invoke(row);
        var after = noun.ToHistory(row);
        if (!isNew && codeBefore != (row as ComponentRow)?.ProtectedAccessCode) after = ComponentNoun.WithNewAccessCode(after);
        if (before != after)
            db.History.Add(new HistoryRow { Noun = noun.Name, Key = noun.KeyOf(record), At = now, By = by, Before = before, After = after });
        await noun.MarkSavedAsync(db, record, isNew, now);
        if (pairBefore is not null && pairBefore != PairOf(row)) await ComponentPairs.StartAnewAsync(db, noun.KeyOf(record));
    }

    private async Task AddAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRow? row, TRecord record)
        where TRow : class, IOwned
        where TRecord : class
    {
        // A number is never used again: a document made before the merge speaks of what is now another record.
        if (row is IMerged { MergedInto.Length: > 0 }) Counts = Counts with { Merged = Counts.Merged + 1 };
        else if (row is not null && noun.IsSame(row, await FollowAsync(record))) Counts = Counts with { Same = Counts.Same + 1 };
        else
        {
            Counts = row is null ? Counts with { New = Counts.New + 1 } : Counts with { Changed = Counts.Changed + 1 };
            await SaveAsync(noun, row, record);
        }
    }

    /// <summary>A file that names a child or a family which went into another one is a file of that one.</summary>
    private async Task<TRecord> FollowAsync<TRecord>(TRecord record)
        where TRecord : class =>
        record is ParentChildFile file ? (TRecord)(object)(_merged ??= await MergedNumbers.ReadAsync(db)).Follow(file) : record;

    /// <summary>The numbers by which the ministry knows a component; null for another noun.</summary>
    private static (string, string)? PairOf(IOwned? row) => row is ComponentRow component ? (component.Division, component.Installation) : null;
}

/// <summary>What an import found: records that were not there, that said something else, and that said the same.</summary>
public sealed record ImportCounts(int New, int Changed, int Same)
{
    /// <summary>Records that went into another one before, of which nothing was taken.</summary>
    public int Merged { get; init; }

    /// <summary>The places in the document of components whose numbers are locked by an open submission; then nothing was taken.</summary>
    public IReadOnlyList<int> Locked { get; init; } = [];
}
