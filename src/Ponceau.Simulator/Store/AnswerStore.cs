using Ponceau.Simulator.Requests;

namespace Ponceau.Simulator.Store;

/// <summary>An answer that was given under a key, and to what.</summary>
internal sealed record StoredAnswer(Fingerprint To, byte[] Body);

/// <summary>The answers of status 200, kept for ever under their key, for each keyid (contract.md, section 3, Keys).</summary>
internal sealed class AnswerStore(Database database)
{
    public StoredAnswer? Find(string keyId, string key) =>
        database.Query(
            "SELECT path, digest, body FROM answer WHERE key_id = $id AND key = $key",
            row => new StoredAnswer(new Fingerprint(row.GetString(0), row.GetString(1)), row.GetFieldValue<byte[]>(2)), ("$id", keyId), ("$key", key)).SingleOrDefault();

    public void Add(string keyId, string key, StoredAnswer answer, DateTimeOffset now)
    {
        database.Execute(
            "INSERT INTO answer VALUES ($id, $key, $path, $digest, $body)",
            ("$id", keyId), ("$key", key), ("$path", answer.To.Path), ("$digest", answer.To.Digest), ("$body", answer.Body));
        database.Execute(
            "INSERT INTO received (key_id, key, seen) VALUES ($id, $key, $seen)", ("$id", keyId), ("$key", key), ("$seen", now.ToUnixTimeMilliseconds()));
    }

    /// <summary>The last ones, the newest first.</summary>
    public IReadOnlyList<PastAnswer> Last(string keyId, int count) =>
        database.Query(
            "SELECT seen, path, body FROM received JOIN answer USING (key_id, key) WHERE key_id = $id ORDER BY id DESC LIMIT $count",
            row => PastAnswer.Read(row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2)), ("$id", keyId), ("$count", count));
}
