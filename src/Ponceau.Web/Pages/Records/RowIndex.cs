using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>The rows of an organisation by the records that they send, for the lists: how they stand and where.</summary>
public sealed class RowIndex
{
    /// <summary>What calls most for action comes first.</summary>
    private static readonly Fate[] Gravest =
    [
        Fate.Refused, Fate.Blocked, Fate.Unknown, Fate.Held, Fate.Sending, Fate.Waiting, Fate.Accepted, Fate.Withdrawn, Fate.OutOfScope,
    ];

    private readonly ILookup<string, Fate> _ofChildren;
    private readonly ILookup<string, Fate> _ofFamilies;
    private readonly ILookup<string, string> _componentsOfChildren;
    private readonly ILookup<string, string> _componentsOfFamilies;

    public RowIndex(Snapshot snapshot)
    {
        var rows = snapshot.Judgement.Components.SelectMany(c => c.Rows).Select(row => (row.File, Fate: FateOf(row, snapshot))).ToList();
        _ofChildren = rows.ToLookup(row => row.File.Child, row => row.Fate);
        _ofFamilies = rows.ToLookup(row => row.File.Family, row => row.Fate);
        var names = snapshot.Records.Components.ToDictionary(c => c.Id, c => c.Name);
        _componentsOfChildren = snapshot.Records.Files.ToLookup(f => f.Child, f => names[f.Component]);
        _componentsOfFamilies = snapshot.Records.Files.ToLookup(f => f.Family, f => names[f.Component]);
    }

    /// <summary>The pill of a child's rows: that of the one which calls most for action; null where it has none.</summary>
    public string? PillOfChild(string number) => PillOf(_ofChildren[number]);

    public string? PillOfFamily(string number) => PillOf(_ofFamilies[number]);

    public string ComponentsOfChild(string number) => string.Join(", ", _componentsOfChildren[number].Distinct());

    public string ComponentsOfFamily(string number) => string.Join(", ", _componentsOfFamilies[number].Distinct());

    public static Fate FateOf(RowJudgement row, Snapshot snapshot) => snapshot.States[row.Agreement.Number].FateFor(row.Outcome);

    private static string? PillOf(IEnumerable<Fate> fates)
    {
        var all = fates.ToList();
        return all.Count == 0 ? null : Fates.PillOf(Gravest.First(all.Contains));
    }
}
