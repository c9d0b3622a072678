using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>
/// Makes one record of two, in one transaction: the one that goes stays in the database, out of every list, so that its number is never used
/// again and its history can be read; its files name the one that stays, each under a new revision.
/// </summary>
public sealed class Merges(Database database)
{
    private readonly FileNoun _files = new();
    private readonly MergedChildren _children = new();
    private readonly MergedFamilies _families = new();

    /// <summary>Merges as it was shown. Overtaken where one of the records, or which files the other has, is no more what it was.</summary>
    public Task<SaveOutcome> MergeAsync(Merge<Child> merge, string by) => WriteAsync(db => MergeAsync(db, _children, merge, by));

    /// <inheritdoc cref="MergeAsync(Merge{Child}, string)"/>
    public Task<SaveOutcome> MergeAsync(Merge<Family> merge, string by) => WriteAsync(db => MergeAsync(db, _families, merge, by));

    /// <summary>
    /// Takes a merge apart again: the record that went comes back as it was, with the files that moved. The one that stayed becomes what it was
    /// before, unless it was changed since: then its values stay.
    /// </summary>
    /// <param name="entry">The merge's entry in the history of the record that stayed.</param>
    /// <returns>Overtaken where it was taken apart already, or a file that moved has moved on since.</returns>
    public Task<SaveOutcome> UndoAsync(long entry, string by) => WriteAsync(async db => await db.History.AsNoTracking().FirstOrDefaultAsync(h => h.Id == entry) switch
    {
        { Noun: RecordHistory.ChildMerges } row => await UndoAsync(db, _children, row, by),
        { Noun: RecordHistory.FamilyMerges } row => await UndoAsync(db, _families, row, by),
        _ => SaveOutcome.Overtaken,
    });

    /// <summary>Which records went into which.</summary>
    public async Task<MergedNumbers> NumbersAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        return await MergedNumbers.ReadAsync(db, stop);
    }

    private async Task<SaveOutcome> MergeAsync<TRow, TRecord>(PonceauDb db, MergedKind<TRow, TRecord> kind, Merge<TRecord> merge, string by)
        where TRow : class, IOwned, IMerged
        where TRecord : class
    {
        if (await RowAsync(db, kind.Noun, merge.Kept) is not { } kept || await RowAsync(db, kind.Noun, merge.Other) is not { } other) return SaveOutcome.Overtaken;
        if (!kind.Noun.IsSame(kept, merge.Kept) || !kind.Noun.IsSame(other, merge.Other)) return SaveOutcome.Overtaken;
        var files = await db.Files.Where(kind.IsFileOf(kind.Noun.KeyOf(merge.Other))).ToListAsync();
        if (!files.Select(_files.ToRecord).ToHashSet().SetEquals(merge.Moves.Select(move => move.Before))) return SaveOutcome.Overtaken;

        var import = new Import(db, by, database.Now);
        var (keptBefore, otherBefore, number) = (kind.Noun.ToHistory(kept), kind.Noun.ToHistory(other), kind.Noun.KeyOf(merge.Kept));
        if (!kind.Noun.IsSame(kept, merge.Merged) || kind.HasMore(kept, other)) await import.SaveAsync(kind.Noun, kept, merge.Merged, row => kind.TakeMore(row, other));
        await MoveAsync(db, kind, import, files, number);
        await import.SaveAsync(kind.Noun, other, merge.Other, row => kind.SetAside(row, number));
        Write(db, kind, number, by, new RecordMerge(kind.Noun.KeyOf(merge.Other), [.. files.Select(f => f.Number)], keptBefore, kind.Noun.ToHistory(kept), otherBefore));
        return SaveOutcome.Saved;
    }

    private async Task<SaveOutcome> UndoAsync<TRow, TRecord>(PonceauDb db, MergedKind<TRow, TRecord> kind, HistoryRow entry, string by)
        where TRow : class, IOwned, IMerged
        where TRecord : class
    {
        var merge = JsonSerializer.Deserialize<RecordMerge>(entry.After!, RowJson.Options)!;
        var (keptBefore, otherBefore) = (Noun<TRow, TRecord>.RowOf(merge.KeptBefore), kind.Noun.ToRecord(Noun<TRow, TRecord>.RowOf(merge.OtherBefore)));
        var other = await db.Set<TRow>().FirstOrDefaultAsync(kind.Noun.IsRowOf(otherBefore));
        var files = await db.Files.Where(kind.IsFileOf(entry.Key)).Where(f => merge.Files.Contains(f.Number)).ToListAsync();
        if (other is null || other.MergedInto != entry.Key || files.Count != merge.Files.Count || await IsFollowedAsync(db, entry, merge.Other)) return SaveOutcome.Overtaken;

        var import = new Import(db, by, database.Now);
        await import.SaveAsync(kind.Noun, other, otherBefore, row => row.MergedInto = "");
        await db.SaveChangesAsync();
        await MoveAsync(db, kind, import, files, merge.Other);
        if (await RowAsync(db, kind.Noun, kind.Noun.ToRecord(keptBefore)) is { } kept && merge.KeptAfter != merge.KeptBefore && kind.Noun.ToHistory(kept) == merge.KeptAfter)
            await import.SaveAsync(kind.Noun, kept, kind.Noun.ToRecord(keptBefore), row => kind.GiveBack(row, keptBefore));
        Write(db, kind, entry.Key, by, merge with { IsUndone = true });
        return SaveOutcome.Saved;
    }

    /// <summary>True where the two were taken apart or made one again since.</summary>
    private static async Task<bool> IsFollowedAsync(PonceauDb db, HistoryRow entry, string other) =>
        (await db.History.AsNoTracking().Where(h => h.Id > entry.Id && h.Noun == entry.Noun && h.Key == entry.Key).Select(h => h.After!).ToListAsync())
        .Exists(later => JsonSerializer.Deserialize<RecordMerge>(later, RowJson.Options)!.Other == other);

    /// <summary>Each file that moves is saved under a new revision: what the ministry is told of it is now another record's.</summary>
    private async Task MoveAsync<TRow, TRecord>(PonceauDb db, MergedKind<TRow, TRecord> kind, Import import, List<FileRow> files, string number)
        where TRow : class, IOwned, IMerged
        where TRecord : class
    {
        foreach (var row in files) await import.SaveAsync(_files, row, kind.Move(_files.ToRecord(row), number));

        // Whoever is saved next raises the revisions of its own files: these are no more, or not yet, among them.
        await db.SaveChangesAsync();
    }

    /// <summary>The row of a record; null where there is none, or it went into another one.</summary>
    private static async Task<TRow?> RowAsync<TRow, TRecord>(PonceauDb db, Noun<TRow, TRecord> noun, TRecord record)
        where TRow : class, IOwned, IMerged
        where TRecord : class =>
        await db.Set<TRow>().FirstOrDefaultAsync(noun.IsRowOf(record)) is { MergedInto: "" } row ? row : null;

    private Task<SaveOutcome> WriteAsync(Func<PonceauDb, Task<SaveOutcome>> change) => database.WriteAsync(change, outcome => outcome == SaveOutcome.Saved);

    private void Write<TRow, TRecord>(PonceauDb db, MergedKind<TRow, TRecord> kind, string kept, string by, RecordMerge merge)
        where TRow : class, IOwned, IMerged
        where TRecord : class =>
        db.History.Add(new HistoryRow { Noun = kind.Entry, Key = kept, At = database.Now, By = by, After = JsonSerializer.Serialize(merge, RowJson.Options) });
}
