using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Reads rows of the grid from a snapshot; only those of the page that is shown, since their words and hashes take their time.</summary>
public sealed class RowReader(Snapshot snapshot, ComponentStanding component, Texts texts)
{
    private readonly Dictionary<string, Family> _families = snapshot.Records.Families.ToDictionary(f => f.Number);
    private readonly Dictionary<string, Child> _children = snapshot.Records.Children.ToDictionary(c => c.Number);
    private readonly RowHashes _hashes = new(snapshot.Records);

    /// <summary>Since when each held row has been so, by agreement number.</summary>
    public IReadOnlyDictionary<string, DateTime> HeldSince { get; init; } = new Dictionary<string, DateTime>();

    public RowLine Read(RowStanding row)
    {
        var (agreement, file) = (row.Row.Agreement, row.Row.File);
        var child = _children[file.Child];
        var parent = _families[file.Family].ParentA;
        return new RowLine
        {
            Number = agreement.Number.Text,
            Fate = row.Fate,
            Parent = NameOf(parent.LastName, parent.FirstName, file.Family),
            Child = NameOf(child.LastName, child.FirstName, child.Number),
            BornOutsideQuebec = child.BornOutsideQuebec,
            Nirec = child.Nirec.Text,
            Necsg = child.Necsg.IsGiven ? child.Necsg.Text : "",
            Start = agreement.Start,
            End = agreement.End,
            Why = WhyOf(row),
            IsUnchanged = row.Fate == Fate.Waiting && _hashes.IsUnchanged(row.Row, row.State) && !row.State.IsDueAsWithdrawal(row.Row.Outcome),
            Opens = FieldLink.Of(FirstField(row), file, agreement.Number),
        };
    }

    /// <summary>What the ministry last said of a row, errors first.</summary>
    public IReadOnlyList<Message> MessagesOf(RowStanding row) => KeptMessages.Of(snapshot.StateRows[row.Number].Messages);

    /// <summary>What the rules say of a row, the gravest first; the component's own findings concern each of its rows.</summary>
    public IReadOnlyList<Finding> FindingsOf(RowStanding row) =>
        row.Row.Outcome == Outcome.OutOfScope ? [] : [.. row.Row.Findings.Concat(component.Judgement.Findings).OrderBy(f => f.Level)];

    private string? WhyOf(RowStanding row) => row.Fate switch
    {
        Fate.Refused => MessagesOf(row) is [var first, ..] ? Capitalised(Advice.ShortOf(first, texts)) : null,
        Fate.Blocked => FirstOf(row, Level.Error) is { } wrong ? Capitalised(RuleTexts.Short(wrong.Rule, texts.Language)) : null,
        Fate.Held => HeldFor(row),
        Fate.Unknown => UnknownUntil(row),
        Fate.Waiting when row.State.IsDueAsWithdrawal(row.Row.Outcome) => texts["transfer.why.withdrawal"],
        _ => null,
    };

    private string HeldFor(RowStanding row)
    {
        var what = row.State.TheirRevision is not null || FirstOf(row, Level.Held) is not { } finding
            ? texts["transfer.why.choice"]
            : RuleTexts.Short(finding.Rule, texts.Language);
        return HeldSince.TryGetValue(row.Number.Text, out var since)
            ? texts["transfer.why.since", ("what", what), ("date", MontrealDay.Of(since))]
            : what;
    }

    private string UnknownUntil(RowStanding row)
    {
        var next = snapshot.Open.FirstOrDefault(s => s.Id == row.State.Open!.Submission)?.NextAttemptAt;
        return next is { } at ? texts["transfer.why.unknownUntil", ("time", MontrealTime.TimeOfDay(at))] : texts["transfer.why.unknown"];
    }

    /// <summary>Where the user is sent first: to what the ministry refused, else to what the rules found gravest.</summary>
    private string? FirstField(RowStanding row) =>
        (row.Fate == Fate.Refused && MessagesOf(row) is [var first, ..] ? first.Target : null) ?? FindingsOf(row).FirstOrDefault(f => f.Level <= Level.Warning)?.Field;

    private Finding? FirstOf(RowStanding row, Level level) => FindingsOf(row).FirstOrDefault(f => f.Level == level);

    private string Capitalised(string words) => words.Length == 0 ? words : char.ToUpper(words[0], texts.Language) + words[1..];

    /// <summary>As the procedure lists people, last name first; a record without a name is known by its number.</summary>
    private static string NameOf(string lastName, string firstName, string number) =>
        $"{lastName} {firstName}".Trim() is { Length: > 0 } name ? name : number;
}
