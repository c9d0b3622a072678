namespace Ponceau.Simulator.Store;

/// <summary>The tables of the simulator's file.</summary>
internal static class Schema
{
    private const int Version = 1;

    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS component (
            division TEXT NOT NULL, installation TEXT NOT NULL, access_code TEXT NOT NULL, kind TEXT NOT NULL, places INTEGER NOT NULL,
            evening_care INTEGER NOT NULL, night_care INTEGER NOT NULL, PRIMARY KEY (division, installation)) STRICT;
        CREATE TABLE IF NOT EXISTS birth (
            nirec TEXT PRIMARY KEY, last_name TEXT NOT NULL, first_name TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS necsg (necsg TEXT PRIMARY KEY) STRICT;
        CREATE TABLE IF NOT EXISTS nonce (
            key_id TEXT NOT NULL, nonce TEXT NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (key_id, nonce)) STRICT, WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS nonce_seen ON nonce (seen);
        CREATE TABLE IF NOT EXISTS answer (
            key_id TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (key_id, key)) STRICT;
        CREATE TABLE IF NOT EXISTS received (
            id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, key TEXT NOT NULL, seen INTEGER NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS received_by ON received (key_id, id);
        CREATE TABLE IF NOT EXISTS agreement (
            sequence INTEGER PRIMARY KEY, key_id TEXT NOT NULL, number TEXT NOT NULL, file_number TEXT NOT NULL, revision INTEGER NOT NULL,
            hash TEXT, file TEXT, UNIQUE (key_id, number)) STRICT;
        CREATE TABLE IF NOT EXISTS file (
            csg_file INTEGER PRIMARY KEY, key_id TEXT NOT NULL, number TEXT NOT NULL, UNIQUE (key_id, number)) STRICT;
        CREATE TABLE IF NOT EXISTS child (
            id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, nirec TEXT, necsg TEXT, last_name TEXT NOT NULL, first_name TEXT NOT NULL, birth_date TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS child_name ON child (key_id, last_name, first_name, birth_date);
        CREATE INDEX IF NOT EXISTS child_nirec ON child (key_id, nirec);
        CREATE INDEX IF NOT EXISTS child_necsg ON child (necsg);
        CREATE TABLE IF NOT EXISTS held_set (
            key_id TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (key_id, kind, year)) STRICT;
        """;

    public static void Prepare(Database database)
    {
        var found = database.Query("PRAGMA user_version", row => row.GetInt32(0))[0];
        if (found > Version) throw new InvalidDataException($"{found} > {Version}");
        database.Execute("PRAGMA journal_mode = WAL");
        database.Execute("PRAGMA synchronous = FULL");
        database.InTransaction(() => database.Execute(Tables));
        database.Execute($"PRAGMA user_version = {Version}");
    }
}
