using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>What stands on top of a record's page: the rows that send it, and what the ministry and the rules say, each thing once.</summary>
public sealed record RecordHead
{
    public IReadOnlyList<RecordRow> Rows { get; init; } = [];

    /// <summary>The ministry's messages on the rows as they stand, E before A.</summary>
    public IReadOnlyList<MessageLine> Messages { get; init; } = [];

    /// <summary>The ministry's messages on rows that were saved since: no answer to what stands here.</summary>
    public IReadOnlyList<MessageLine> FormerMessages { get; init; } = [];

    /// <summary>Our findings, the gravest first; the errors of the page's own fields are in its summary instead.</summary>
    public IReadOnlyList<MessageLine> Findings { get; init; } = [];

    /// <summary>How many rows leave with the next run.</summary>
    public int Leaving => Rows.Count(row => row.Fate == Fate.Waiting);

    /// <param name="findings">All that was found of the record, in a row or not.</param>
    public static RecordHead Of(IReadOnlyList<RowJudgement> rows, IEnumerable<Finding> findings, Subjects subjects, Snapshot snapshot, Texts texts)
    {
        var (former, current) = (rows.Where(row => IsFormer(row, snapshot)), rows.Where(row => !IsFormer(row, snapshot)));
        return new RecordHead
        {
            Rows = [.. rows.Select(row => RecordRow.Of(row, snapshot, texts))],
            Messages = MessagesOf(current, subjects, snapshot, texts),
            FormerMessages = MessagesOf(former, subjects, snapshot, texts),
            Findings =
            [
                .. findings.Where(f => subjects.Hold(f.Field)).Where(f => f.Level != Level.Error).Select(f => (f, (FieldLink?)subjects.Here(f.Field)))
                    .Concat(rows.SelectMany(row => FindingsElsewhere(row, subjects, snapshot)))
                    .OrderBy(each => each.Item1.Level).Select(each => MessageLine.Of(each.Item1, each.Item2, texts)).Distinct(),
            ],
        };
    }

    private static bool IsFormer(RowJudgement row, Snapshot snapshot) =>
        snapshot.States[row.Agreement.Number] is { IsAccepted: false } state && state.RefusedRevision != state.Revision;

    private static List<MessageLine> MessagesOf(IEnumerable<RowJudgement> rows, Subjects subjects, Snapshot snapshot, Texts texts) =>
        [.. rows.SelectMany(row => Said(row, subjects, snapshot)).Select(said => MessageLine.Of(said.Message, said.Link, texts)).Distinct().OrderBy(line => line.Level)];

    /// <summary>What the ministry said of a row, with where it is corrected: on this page where it can be.</summary>
    internal static IEnumerable<(Message Message, FieldLink Link)> Said(RowJudgement row, Subjects subjects, Snapshot snapshot)
    {
        foreach (var message in KeptMessages.Of(snapshot.StateRows[row.Agreement.Number].Messages))
        {
            var link = FieldLink.Of(message.Target, row.File, row.Agreement.Number);
            yield return (message, subjects.Hold(link.Field) ? subjects.Here(link.Field) : link);
        }
    }

    /// <summary>What is found of a row in other records than the page's, its component among them.</summary>
    private static IEnumerable<(Finding, FieldLink?)> FindingsElsewhere(RowJudgement row, Subjects subjects, Snapshot snapshot) =>
        row.Outcome == Outcome.OutOfScope ? []
        : row.Findings.Concat(snapshot.JudgementOf(row.File.Component).Findings).Where(f => !subjects.Hold(f.Field))
            .Select(f => (f, (FieldLink?)FieldLink.Of(f.Field, row.File, row.Agreement.Number)));

    /// <summary>The ministry's messages on the rows as they stand, for the notes beside the fields of the page.</summary>
    public static IEnumerable<(string Field, NoteLevel Level, string Text)> NotesOf(
        IEnumerable<RowJudgement> rows, Subjects subjects, Snapshot snapshot, Texts texts) =>
        rows.Where(row => !IsFormer(row, snapshot)).SelectMany(row => Said(row, subjects, snapshot))
            .Where(said => subjects.Hold(said.Link.Field))
            .Select(said => (said.Link.Field, MessageLine.Of(said.Message, said.Link, texts)))
            .Select(said => (said.Field, said.Item2.Level, texts["record.said", ("code", said.Item2.Code), ("text", said.Item2.Text)]))
            .Distinct();
}
