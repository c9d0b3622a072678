using System.Text;

namespace Ponceau.Simulator.Store;

/// <summary>A set of closures or CSSS periods as it was last accepted: the body's bytes as text.</summary>
internal sealed record HeldSet(int Year, int Revision, string Body)
{
    public byte[] Utf8 => Encoding.UTF8.GetBytes(Body);
}

/// <summary>The sets of each component, by kind and year (contract.md, section 4).</summary>
internal sealed class SetStore(Database database)
{
    public const string Closures = "closures";
    public const string CsssPeriods = "csss-periods";

    public IReadOnlyList<HeldSet> All(string keyId, string kind) =>
        database.Query(
            "SELECT year, revision, body FROM held_set WHERE key_id = $id AND kind = $kind ORDER BY year",
            row => new HeldSet(row.GetInt32(0), row.GetInt32(1), row.GetString(2)), ("$id", keyId), ("$kind", kind));

    public HeldSet? Find(string keyId, string kind, int year) => All(keyId, kind).SingleOrDefault(set => set.Year == year);

    public void Put(string keyId, string kind, HeldSet set) => database.Execute(
        "INSERT OR REPLACE INTO held_set VALUES ($id, $kind, $year, $revision, $body)",
        ("$id", keyId), ("$kind", kind), ("$year", set.Year), ("$revision", set.Revision), ("$body", set.Body));
}
