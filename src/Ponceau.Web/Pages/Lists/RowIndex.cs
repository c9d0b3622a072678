using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Lists;

/// <summary>The rows of an organisation by the records that they send, for the lists: how they stand, where, and which of them nothing follows.</summary>
public sealed class RowIndex
{
    /// <summary>What calls most for action comes first.</summary>
    private static readonly Fate[] Gravest =
    [
        Fate.Refused, Fate.Blocked, Fate.Unknown, Fate.Held, Fate.Sending, Fate.Waiting, Fate.Accepted, Fate.Withdrawn, Fate.OutOfScope,
    ];

    private readonly Snapshot _snapshot;
    private readonly Dictionary<string, string> _names;
    private readonly ILookup<string, RowJudgement> _ofChildren;
    private readonly ILookup<string, RowJudgement> _ofFamilies;
    private readonly ILookup<string, ParentChildFile> _filesOfChildren;
    private readonly ILookup<string, ParentChildFile> _filesOfFamilies;
    private readonly Dictionary<AgreementNumber, DateOnly> _lastDays;

    public RowIndex(Snapshot snapshot)
    {
        _snapshot = snapshot;
        var rows = snapshot.Judgement.Components.SelectMany(c => c.Rows).ToList();
        _ofChildren = rows.ToLookup(row => row.File.Child);
        _ofFamilies = rows.ToLookup(row => row.File.Family);
        _names = snapshot.Records.Components.ToDictionary(c => c.Id, c => c.Name);
        _filesOfChildren = snapshot.Records.Files.ToLookup(f => f.Child);
        _filesOfFamilies = snapshot.Records.Files.ToLookup(f => f.Family);
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        var last = LastAgreements.Of(snapshot.Records, agreement => !snapshot.States[agreement.Number].Withdrawn);
        _lastDays = rows.Where(row => last.ContainsKey(row.Agreement.Number) && LastAgreements.CallsForRenewal(row.Agreement, children[row.File.Child]))
            .ToDictionary(row => row.Agreement.Number, row => last[row.Agreement.Number]);
    }

    public IEnumerable<ParentChildFile> FilesOfChild(string number) => _filesOfChildren[number];

    public IEnumerable<ParentChildFile> FilesOfFamily(string number) => _filesOfFamilies[number];

    public IReadOnlyList<Fate> FatesOfChild(string number) => [.. _ofChildren[number].Select(FateOf)];

    public IReadOnlyList<Fate> FatesOfFamily(string number) => [.. _ofFamilies[number].Select(FateOf)];

    public IReadOnlyList<DateOnly> LastDaysOfChild(string number) => [.. _ofChildren[number].SelectMany(LastDaysOf)];

    public IReadOnlyList<DateOnly> LastDaysOf(RowJudgement row) => _lastDays.TryGetValue(row.Agreement.Number, out var day) ? [day] : [];

    public string NamesOf(IEnumerable<string> components) => string.Join(", ", components.Select(id => _names[id]));

    public Fate FateOf(RowJudgement row) => _snapshot.States[row.Agreement.Number].FateFor(row.Outcome);

    /// <summary>The pill of what calls most for action; null where there is nothing.</summary>
    public static string? PillOf(IReadOnlyList<Fate> fates) => fates.Count == 0 ? null : Fates.PillOf(Gravest.First(fates.Contains));
}
