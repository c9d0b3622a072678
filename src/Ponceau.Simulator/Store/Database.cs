using Microsoft.Data.Sqlite;

namespace Ponceau.Simulator.Store;

/// <summary>
/// What the ministry remembers: one SQLite connection, used by one request at a time, so that a judgement sees one state and what it
/// changes is committed whole or not at all (contract.md, section 3, Keys).
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _gate = new();

    private Database(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the file, or a database in memory. Throws a <see cref="SqliteException"/> where it cannot be written.</summary>
    /// <exception cref="InvalidDataException">It was written by a newer version; the message holds both numbers.</exception>
    public static Database Open(string? file)
    {
        // Without a pool the file is closed when the simulator stops, and can be copied or put back.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file ?? ":memory:", Pooling = false }.ToString());
        var database = new Database(connection);
        try
        {
            connection.Open();
            Schema.Prepare(database);
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Everything that <paramref name="work"/> writes is on disk when this returns, or none of it is.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var result = work();
            transaction.Commit();
            return result;
        }
    }

    public int Execute(string sql, params (string Name, object? Value)[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            return command.ExecuteNonQuery();
        }
    }

    public IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
