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

    public void Add(string keyId, string key, StoredAnswer answer) => database.Execute(
        "INSERT INTO answer VALUES ($id, $key, $path, $digest, $body)",
        ("$id", keyId), ("$key", key), ("$path", answer.To.Path), ("$digest", answer.To.Digest), ("$body", answer.Body));
}
