using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>Saves records in one transaction: the row, its history, and what the save means for what is to be sent.</summary>
internal sealed class Import(PonceauDb db, string by, DateTime now)
{
    /// <summary>How many changed rows are held at once.</summary>
    private const int ChangedAtOnce = 500;

    private MergedNumbers? _merged;

    public ImportCounts Counts { get; private set; } = new(0, 0, 0);

    /// <summary>Saves those records that are new or say something else than what is kept.</summary>
    public async Task AddAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, IReadOnlyList<TRecord> records, CancellationToken stop)
        where TRow : class, IOwned
        where TRecord : class
    {
        if (records.Count == 0) return;
        records = await FollowAsync(records);
        var against = await ComparedAsync(noun, records, stop);
        List<TRecord> Those(Standing standing) => [.. records.Where((_, place) => against[place] == standing)];
        var (made, changed) = (Those(Standing.New), Those(Standing.Changed));
        Counts = Counts with
        {
            New = Counts.New + made.Count,
            Changed = Counts.Changed + changed.Count,
            Same = Counts.Same + against.Count(standing => standing == Standing.Same),
            Merged = Counts.Merged + against.Count(standing => standing == Standing.Merged),
        };

        await InsertAsync(noun, made, stop);
        foreach (var some in changed.Chunk(ChangedAtOnce))
        {
            foreach (var record in some) await SaveAsync(noun, await db.Set<TRow>().FirstAsync(noun.IsRowOf(record), stop), record);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
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
        if (before != after) db.History.Add(LineOf(noun, record, before, after));
        await noun.MarkSavedAsync(db, record, isNew, now);
        if (pairBefore is not null && pairBefore != PairOf(row)) await ComponentPairs.StartAnewAsync(db, noun.KeyOf(record));
    }

    /// <summary>How each record stands to what is kept: the rows pass by, none is held.</summary>
    private async Task<Standing[]> ComparedAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, IReadOnlyList<TRecord> records, CancellationToken stop)
        where TRow : class, IOwned
        where TRecord : class
    {
        var against = new Standing[records.Count];
        if (!await db.Set<TRow>().AnyAsync(stop)) return against;

        var places = new Dictionary<string, int>(records.Count, StringComparer.Ordinal);
        for (var place = 0; place < records.Count; place++) places.TryAdd(noun.KeyOf(records[place]), place);
        await foreach (var row in db.Set<TRow>().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (places.TryGetValue(noun.KeyOf(row), out var place))
                against[place] = StandingOf(noun, row, records[place]);
        return against;
    }

    /// <summary>Saves records that are not kept yet, as <see cref="SaveAsync"/> does one by one.</summary>
    private async Task InsertAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, List<TRecord> records, CancellationToken stop)
        where TRow : class, IOwned
        where TRecord : class
    {
        if (records.Count == 0) return;
        await using var rows = new BulkInsert<TRow>(db);
        await using var history = new BulkInsert<HistoryRow>(db);
        foreach (var record in records)
        {
            var row = noun.NewRow(record);
            noun.Fill(row, record);
            await history.AddAsync(LineOf(noun, record, null, noun.ToHistory(row)), stop);
            await rows.AddAsync(row, stop);
        }
        await noun.MarkMadeAsync(db, records, now, stop);
    }

    private HistoryRow LineOf<TRow, TRecord>(Noun<TRow, TRecord> noun, TRecord record, string? before, string after)
        where TRow : class, IOwned
        where TRecord : class =>
        new() { Noun = noun.Name, Key = noun.KeyOf(record), At = now, By = by, Before = before, After = after };

    /// <summary>A number is never used again: a document made before a merge speaks of what is now another record.</summary>
    private static Standing StandingOf<TRow, TRecord>(Noun<TRow, TRecord> noun, TRow row, TRecord record)
        where TRow : class, IOwned
        where TRecord : class =>
        row is IMerged { MergedInto.Length: > 0 } ? Standing.Merged : noun.IsSame(row, record) ? Standing.Same : Standing.Changed;

    /// <summary>A file that names a child or a family which went into another one is a file of that one.</summary>
    private async Task<TRecord> FollowAsync<TRecord>(TRecord record)
        where TRecord : class =>
        record is ParentChildFile file ? (TRecord)(object)(_merged ??= await MergedNumbers.ReadAsync(db)).Follow(file) : record;

    private async Task<IReadOnlyList<TRecord>> FollowAsync<TRecord>(IReadOnlyList<TRecord> records)
        where TRecord : class
    {
        if (typeof(TRecord) != typeof(ParentChildFile)) return records;
        var followed = new List<TRecord>(records.Count);
        foreach (var record in records) followed.Add(await FollowAsync(record));
        return followed;
    }

    /// <summary>The numbers by which the ministry knows a component; null for another noun.</summary>
    private static (string, string)? PairOf(IOwned? row) => row is ComponentRow component ? (component.Division, component.Installation) : null;

    private enum Standing : byte
    {
        New,
        Changed,
        Same,
        Merged,
    }
}

/// <summary>What an import found: records that were not there, that said something else, and that said the same.</summary>
public sealed record ImportCounts(int New, int Changed, int Same)
{
    /// <summary>Records that went into another one before, of which nothing was taken.</summary>
    public int Merged { get; init; }

    /// <summary>The places in the document of components whose numbers are locked by an open submission; then nothing was taken.</summary>
    public IReadOnlyList<int> Locked { get; init; } = [];
}
