using Ponceau.Bridge;
using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>A merge as the page shows it before it is done.</summary>
public sealed record MergeView
{
    public required (string Number, string Name, string Address) Kept { get; init; }
    public required (string Number, string Name, string Address) Other { get; init; }

    /// <summary>The same two, the other one staying.</summary>
    public required string Turned { get; init; }

    public required IReadOnlyList<MergeLine> Conflicts { get; init; }

    /// <summary>What only the record that goes says, and what is joined.</summary>
    public required IReadOnlyList<MergeLine> Taken { get; init; }

    /// <summary>What stays as it is.</summary>
    public required IReadOnlyList<MergeLine> Staying { get; init; }

    public required IReadOnlyList<MoveLine> Moves { get; init; }

    /// <summary>How many agreements leave again with the next run, as the choices stand.</summary>
    public required int Leaving { get; init; }

    /// <summary>What the rules will say of the agreements, and do not say now.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    public static MergeView Of<T>(Merge<T> merge, Func<T, string> numberOf, Snapshot snapshot, DateOnly today, Texts texts)
        where T : class
    {
        var words = new MergeWords(snapshot.Records, texts);
        var lines = words.Of(merge);
        return new MergeView
        {
            Kept = (numberOf(merge.Kept), words.NameOf(merge.Kept), AddressOf(merge.Kept)),
            Other = (numberOf(merge.Other), words.NameOf(merge.Other), AddressOf(merge.Other)),
            Turned = MergeAddress.Of(merge.Other, numberOf(merge.Kept)),
            Conflicts = [.. lines.Where(line => line.Field.Kind == MergeKind.Conflict)],
            Taken = [.. lines.Where(IsTaken)],
            Staying = [.. lines.Where(line => line.Field.Kind != MergeKind.Conflict && !IsTaken(line))],
            Moves = [.. merge.Moves.Select(move => LineOf(move, merge.Other is Child, snapshot.Records))],
            Leaving = LeavingOf(merge, numberOf, snapshot),
            Findings = [.. FindingsOf(merge.After, snapshot, today, texts)],
        };
    }

    private static int LeavingOf<T>(Merge<T> merge, Func<T, string> numberOf, Snapshot snapshot)
        where T : class
    {
        var moved = merge.Moves.Select(move => move.Before.Number).ToHashSet();
        var changed = merge.Merged.Equals(merge.Kept) ? null : numberOf(merge.Kept);
        return snapshot.Judgement.Components.SelectMany(c => c.Rows).Count(row => row.Outcome != Outcome.OutOfScope
            && (moved.Contains(row.File.Number) || changed == (merge.Kept is Child ? row.File.Child : row.File.Family)));
    }

    private static bool IsTaken(MergeLine line) => line.Field is { Kind: MergeKind.OneSided, Side: MergeSide.Other } or { Kind: MergeKind.Joined };

    private static string AddressOf(object record) => record is Child child ? RecordAddress.Child(child.Number) : RecordAddress.Family(((Family)record).Number);

    private static MoveLine LineOf(FileMove move, bool isOfAChild, RecordSet records)
    {
        var with = isOfAChild
            ? PersonName.Of(records.Families.First(f => f.Number == move.Before.Family).ParentA)
            : PersonName.Of(records.Children.First(c => c.Number == move.Before.Child));
        var component = records.Components.First(c => c.Id == move.Before.Component).Name;
        return new MoveLine(
            move.Before.Number.Text,
            string.Join(", ", new[] { with, component }.Where(part => part.Length > 0)),
            records.Agreements.Count(a => a.File == move.Before.Number),
            string.Join(", ", move.Twins.Select(twin => twin.Text)));
    }

    /// <summary>Only what keeps an agreement from leaving, or holds it: two agreements that overlap once they are the same child's.</summary>
    private static IEnumerable<string> FindingsOf(RecordSet after, Snapshot snapshot, DateOnly today, Texts texts)
    {
        var before = Grave(snapshot.Judgement).Select(each => (each.Row.Agreement.Number, each.Finding.Rule.Id)).ToHashSet();
        return Grave(Judge.Of(after, today)).Where(each => !before.Contains((each.Row.Agreement.Number, each.Finding.Rule.Id)))
            .Select(each => texts["merge.finding", ("number", each.Row.Agreement.Number.Text), ("text", RuleTexts.Message(each.Finding, texts.Language))]).Distinct();
    }

    private static IEnumerable<(RowJudgement Row, Finding Finding)> Grave(Judgement judgement) =>
        from component in judgement.Components
        from row in component.Rows
        where row.Outcome != Outcome.OutOfScope
        from finding in row.Findings
        where finding.Level is Level.Error or Level.Held
        select (row, finding);
}
