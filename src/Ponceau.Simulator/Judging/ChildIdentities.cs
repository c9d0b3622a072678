using Ponceau.Contract.Messages;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Judging;

/// <summary>Who is who: same NIREC, else same NECSG, else same names and birth date, in one installation (contract.md, section 3).</summary>
internal static class ChildIdentities
{
    public static bool Same(SubmittedChild one, SubmittedChild other) =>
        one.Nirec is not null && other.Nirec is not null ? one.Nirec == other.Nirec
        : one.Necsg is not null && other.Necsg is not null ? one.Necsg == other.Necsg
        : Reading.PersonKey(one) == Reading.PersonKey(other);
}

/// <summary>The NECSG numbers that the ministry has given: one child has one.</summary>
internal sealed class NecsgBook(Database database)
{
    /// <summary>The number known for a child; null where none.</summary>
    public string? Find(string keyId, SubmittedChild child)
    {
        var known = database.Query(
            "SELECT nirec, necsg, last_name, first_name, birth_date FROM child WHERE key_id = $id AND (nirec = $nirec OR necsg = $necsg OR (last_name = $last AND first_name = $first AND birth_date = $birth))",
            row => (Nirec: row.IsDBNull(0) ? null : row.GetString(0), Necsg: row.IsDBNull(1) ? null : row.GetString(1)),
            Values(keyId, child));
        return known.Where(k => k.Nirec is null || child.Nirec is null || k.Nirec == child.Nirec).Select(k => k.Necsg).FirstOrDefault(n => n is not null) ?? Registered(child.Necsg);
    }

    /// <summary>Remembers a child that was accepted; one born outside Québec with no number at all is given the next one.</summary>
    public string? Remember(string keyId, SubmittedChild child)
    {
        if (Find(keyId, child) is { } known)
        {
            if (child.Necsg is not null) Add(keyId, child, known);
            return known;
        }
        if (child.Nirec is not null || !child.BornOutsideQuebec) return null;
        var next = database.Query("SELECT IFNULL(MAX(CAST(necsg AS INTEGER)), 90000000) + 1 FROM (SELECT necsg FROM child UNION ALL SELECT necsg FROM necsg)", row => row.GetInt64(0))[0].ToString("00000000", System.Globalization.CultureInfo.InvariantCulture);
        Add(keyId, child, next);
        return next;
    }

    /// <summary>A number of the register is known; any other that a client sends is not (CSG044).</summary>
    private string? Registered(string? necsg) =>
        database.Query("SELECT necsg FROM necsg WHERE necsg = $necsg", row => row.GetString(0), ("$necsg", necsg)) is [var known, ..] ? known : null;

    private void Add(string keyId, SubmittedChild child, string necsg)
    {
        if (database.Query("SELECT 1 FROM child WHERE key_id = $id AND necsg = $necsg", _ => true, ("$id", keyId), ("$necsg", necsg)).Count > 0) return;
        database.Execute(
            "INSERT INTO child (key_id, nirec, necsg, last_name, first_name, birth_date) VALUES ($id, $nirec, $necsg, $last, $first, $birth)",
            [.. Values(keyId, child).Where(v => v.Name != "$necsg"), ("$necsg", necsg)]);
    }

    private static (string Name, object? Value)[] Values(string keyId, SubmittedChild child) =>
    [
        ("$id", keyId), ("$nirec", child.Nirec), ("$necsg", child.Necsg), ("$last", Reading.Name(child.LastName)),
        ("$first", Reading.Name(child.FirstName)), ("$birth", child.BirthDate ?? ""),
    ];
}
