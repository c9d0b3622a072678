using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>The history of records, read back into the records that it tells of. Nothing of it is ever changed or taken away.</summary>
public sealed class RecordHistory
{
    public const int PageSize = 25;

    /// <summary>The name under which what is decided of an agreement's sending stands.</summary>
    internal const string Decisions = "agreement-state";

    internal const string ChildMerges = "child-merge";
    internal const string FamilyMerges = "family-merge";

    /// <summary>What belongs to the history of a record besides its own saves.</summary>
    private static readonly Dictionary<string, string> Belonging =
        new(StringComparer.Ordinal) { ["agreement"] = Decisions, ["child"] = ChildMerges, ["family"] = FamilyMerges };

    private readonly Database _database;
    private readonly Dictionary<string, Func<string, HistoryVersion>> _readers = [];

    public RecordHistory(Database database, AccessCodes codes)
    {
        _database = database;
        Add(new ComponentNoun(codes));
        Add(new ProviderNoun());
        Add(new FamilyNoun());
        Add(new ChildNoun());
        Add(new FileNoun());
        Add(new AgreementNoun());
        Add(new ClosureSetNoun());
        Add(new CsssPeriodSetNoun());
        _readers[Decisions] = Read<AgreementDecision>;
        _readers[ChildMerges] = _readers[FamilyMerges] = Read<RecordMerge>;
    }

    /// <summary>The entries of a record and of what belongs to it, the newest first.</summary>
    /// <param name="page">From 1; <see cref="PageSize"/> entries each.</param>
    public Task<HistoryPage> ReadAsync(string noun, string key, int page = 1, CancellationToken stop = default) => _database.ReadAsync(
        async db =>
        {
            var belonging = Belonging.GetValueOrDefault(noun, noun);
            var rows = db.History.AsNoTracking().Where(h => (h.Noun == noun || h.Noun == belonging) && h.Key == key);
            var shown = await rows.OrderByDescending(h => h.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
            return new HistoryPage([.. shown.Select(ToEntry)], await rows.CountAsync(stop));
        },
        stop);

    /// <summary>One entry; null where there is none.</summary>
    public async Task<HistoryEntry?> FindAsync(long id, CancellationToken stop = default)
    {
        await using var db = _database.Open();
        return await db.History.AsNoTracking().FirstOrDefaultAsync(h => h.Id == id, stop) is { } row ? ToEntry(row) : null;
    }

    private void Add<TRow, TRecord>(Noun<TRow, TRecord> noun)
        where TRow : class, IOwned
        where TRecord : class => _readers[noun.Name] = noun.FromHistory;

    private static HistoryVersion Read<T>(string json)
        where T : class => new(JsonSerializer.Deserialize<T>(json, RowJson.Options)!);

    private HistoryEntry ToEntry(HistoryRow row) => new()
    {
        Id = row.Id,
        Noun = row.Noun,
        Key = row.Key,
        At = row.At,
        By = row.By,
        Before = row.Before is { } before ? _readers[row.Noun](before) : null,
        After = row.After is { } after ? _readers[row.Noun](after) : null,
    };
}
