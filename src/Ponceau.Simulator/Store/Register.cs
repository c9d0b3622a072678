using Microsoft.Data.Sqlite;

namespace Ponceau.Simulator.Store;

/// <summary>The ministry's own register: components, acts of birth, NECSG numbers given elsewhere (contract.md, section 6).</summary>
internal sealed class Register(Database database)
{
    /// <summary>Adds what the document holds, and changes what it names again.</summary>
    public void Apply(RegisterDocument document) => database.InTransaction(() =>
    {
        foreach (var component in document.Components) Put(component);
        foreach (var birth in document.Births) Put(birth);
        foreach (var necsg in document.Necsg) database.Execute("INSERT OR IGNORE INTO necsg VALUES ($necsg)", ("$necsg", necsg));
        return true;
    });

    public IReadOnlyList<Component> Components() =>
        database.Query("SELECT * FROM component ORDER BY division, installation", ReadComponent);

    public Component? Find(string division, string installation) =>
        database.Query("SELECT * FROM component WHERE division = $d AND installation = $i", ReadComponent, ("$d", division), ("$i", installation)).SingleOrDefault();

    public Birth? FindBirth(string nirec) =>
        database.Query(
            "SELECT * FROM birth WHERE nirec = $nirec",
            row => new Birth(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)), ("$nirec", nirec)).SingleOrDefault();

    public bool KnowsNecsg(string necsg) =>
        database.Query("SELECT 1 FROM necsg WHERE necsg = $necsg UNION SELECT 1 FROM child WHERE necsg = $necsg", _ => true, ("$necsg", necsg)).Count > 0;

    private void Put(Component c) => database.Execute(
        "INSERT OR REPLACE INTO component VALUES ($division, $installation, $code, $kind, $places, $evening, $night)",
        ("$division", c.Division), ("$installation", c.Installation), ("$code", c.AccessCode), ("$kind", c.Kind), ("$places", c.Places),
        ("$evening", c.EveningCare), ("$night", c.NightCare));

    private void Put(Birth b) => database.Execute(
        "INSERT OR REPLACE INTO birth VALUES ($nirec, $last, $first, $birth, $sex)",
        ("$nirec", b.Nirec), ("$last", b.LastName), ("$first", b.FirstName), ("$birth", b.BirthDate), ("$sex", b.Sex));

    private static Component ReadComponent(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetBoolean(5), row.GetBoolean(6));
}
