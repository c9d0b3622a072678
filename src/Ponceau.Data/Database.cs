using Ponceau.Core.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ponceau.Data;

/// <summary>The database of a data folder: opened for reading, written in immediate transactions, migrated at start.</summary>
public sealed class Database
{
    private readonly DbContextOptions<SqliteDb> _options;
    private readonly string _connection;
    private readonly Lock _versionGate = new();
    private SqliteConnection? _versionConnection;
    private int _organisation;

    public Database(DataFolder folder, TimeProvider time)
    {
        Folder = folder;
        Time = time;
        _connection = new SqliteConnectionStringBuilder { DataSource = folder.Database, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString;
        _options = new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite(_connection)
            .AddInterceptors(new SqlitePragmas())
            .Options;
    }

    public DataFolder Folder { get; }

    /// <summary>The database's clock. SQLite has none of its own: it is the clock of this machine, the only one that can reach the file.</summary>
    public TimeProvider Time { get; }

    public DateTime Now => Time.GetUtcNow().UtcDateTime;

    /// <summary>Today in Montréal.</summary>
    public DateOnly Today => MontrealDay.Of(Time);

    /// <summary>A context on the organisation's rows, for reading.</summary>
    public PonceauDb Open() => new SqliteDb(_options) { OrganisationId = _organisation };

    /// <summary>Reads in one transaction, so that nothing changes in between; writers are not held up.</summary>
    public async Task<T> ReadAsync<T>(Func<PonceauDb, Task<T>> read, CancellationToken stop = default)
    {
        await using var db = Open();
        await using var transaction = await BeginAsync(db, deferred: true, stop);
        return await read(db);
    }

    /// <summary>Runs a change in one immediate transaction: it is on disk when this returns, or nothing of it is.</summary>
    public Task<T> WriteAsync<T>(Func<PonceauDb, Task<T>> change, CancellationToken stop = default) => WriteAsync(change, _ => true, stop);

    /// <inheritdoc cref="WriteAsync{T}(Func{PonceauDb, Task{T}}, CancellationToken)"/>
    /// <param name="stands">Whether what came out of the change lets it stand; where not, nothing of it is written.</param>
    public async Task<T> WriteAsync<T>(Func<PonceauDb, Task<T>> change, Func<T, bool> stands, CancellationToken stop = default)
    {
        await using var db = Open();
        await using var transaction = await BeginAsync(db, deferred: false, stop);
        var result = await change(db);
        if (!stands(result)) return result;
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        if (_organisation == 0) _organisation = db.OrganisationId;
        return result;
    }

    /// <inheritdoc cref="WriteAsync{T}(Func{PonceauDb, Task{T}}, CancellationToken)"/>
    public Task WriteAsync(Func<PonceauDb, Task> change, CancellationToken stop = default) =>
        WriteAsync(async db =>
        {
            await change(db);
            return true;
        }, stop);

    /// <summary>
    /// A number that is another one as soon as anybody, in this process or another, has committed a change. SQLite gives it to each connection
    /// against what that connection saw before: it is asked on one that is kept for this and never writes.
    /// </summary>
    public long Version()
    {
        lock (_versionGate)
        {
            if (_versionConnection is null)
            {
                _versionConnection = new SqliteConnection(new SqliteConnectionStringBuilder(_connection) { Pooling = false }.ConnectionString);
                _versionConnection.Open();
            }
            using var command = _versionConnection.CreateCommand();
            command.CommandText = "PRAGMA data_version;";
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <summary>Brings the schema up to this version; a database of a newer version is left untouched.</summary>
    /// <returns>Null where all is well; else the two versions.</returns>
    public async Task<NewerSchema?> MigrateAsync(CancellationToken stop = default)
    {
        await using var db = Open();
        var known = db.Database.GetMigrations().ToList();
        var applied = File.Exists(Folder.Database) ? (await db.Database.GetAppliedMigrationsAsync(stop)).ToList() : [];
        if (applied.Except(known).LastOrDefault() is { } newer) return new NewerSchema(newer, known[^1]);

        if (applied.Count < known.Count)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop);
            await db.Database.MigrateAsync(stop);
        }
        _organisation = await db.Organisations.OrderBy(o => o.Id).Select(o => o.Id).FirstOrDefaultAsync(stop);
        return null;
    }

    private static async Task<IDbContextTransaction> BeginAsync(PonceauDb db, bool deferred, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred), stop))!;
    }
}

/// <summary>The database was written by a newer version of Ponceau.</summary>
/// <param name="Theirs">The newest change of schema in it.</param>
/// <param name="Ours">The newest that this version knows.</param>
public sealed record NewerSchema(string Theirs, string Ours);
