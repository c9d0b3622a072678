using System.Text;
using Microsoft.Data.Sqlite;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Store;

/// <summary>The agreements of each component, withdrawn ones with their revision only (contract.md, sections 3 and 5).</summary>
internal sealed class HoldingStore(Database database)
{
    private const string Columns = "sequence, number, file_number, revision, hash, file";

    public IReadOnlyList<HeldAgreement> All(string keyId) =>
        database.Query($"SELECT {Columns} FROM agreement WHERE key_id = $id ORDER BY number", Read, ("$id", keyId));

    /// <summary>Those that stand, by number, after <paramref name="after"/>.</summary>
    public IReadOnlyList<HeldAgreement> Page(string keyId, string after, int count) =>
        database.Query(
            $"SELECT {Columns} FROM agreement WHERE key_id = $id AND hash IS NOT NULL AND number > $after ORDER BY number LIMIT $count",
            Read, ("$id", keyId), ("$after", after), ("$count", count));

    public int Count(string keyId) =>
        database.Query("SELECT COUNT(*) FROM agreement WHERE key_id = $id AND hash IS NOT NULL", row => row.GetInt32(0), ("$id", keyId))[0];

    public void Put(string keyId, string fileNumber, SubmittedAgreement agreement, string? hash, SubmittedFile? content) => database.Execute(
        "INSERT OR REPLACE INTO agreement (key_id, number, file_number, revision, hash, file, sequence) "
        + "VALUES ($id, $number, $file, $revision, $hash, $content, (SELECT IFNULL(MAX(sequence), 0) + 1 FROM agreement))",
        ("$id", keyId), ("$number", agreement.Number), ("$file", fileNumber), ("$revision", agreement.Revision), ("$hash", hash),
        ("$content", content is null ? null : Encoding.UTF8.GetString(ContractJson.Write(content))));

    /// <summary>The ministry's own number of a file; null where it never accepted anything of it.</summary>
    public string? CsgFile(string keyId, string fileNumber) =>
        database.Query("SELECT csg_file FROM file WHERE key_id = $id AND number = $number", row => row.GetString(0), ("$id", keyId), ("$number", fileNumber)).SingleOrDefault();

    /// <summary>Gives a file its number of the ministry, unless it has one: eight digits, in the order of acceptance.</summary>
    public void OpenFile(string keyId, string fileNumber) => database.Execute(
        "INSERT OR IGNORE INTO file VALUES ((SELECT IFNULL(MAX(csg_file), 70000000) + 1 FROM file), $id, $number)", ("$id", keyId), ("$number", fileNumber));

    private static HeldAgreement Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        row.IsDBNull(5) ? null : ContractJson.TryRead<SubmittedFile>(Encoding.UTF8.GetBytes(row.GetString(5))));
}
