using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>An agreement that a record takes part in, as the head of its page shows it.</summary>
public sealed record RecordRow(
    string Agreement, string File, string Component, string Parent, string Child, string Start, string End, string Pill, IReadOnlyList<MessageLine> Messages)
{
    /// <param name="subjects">The fields that stand on the page itself: what is found there is said beside them.</param>
    public static RecordRow Of(RowJudgement row, Snapshot snapshot, Texts texts, IReadOnlyCollection<string> subjects)
    {
        var family = snapshot.Records.Families.First(f => f.Number == row.File.Family);
        var child = snapshot.Records.Children.First(c => c.Number == row.File.Child);
        return Of(row, snapshot, family, child) with
        {
            Messages = [.. MessagesOf(row, snapshot, texts), .. FindingsOf(row, texts, subjects)],
        };
    }

    /// <summary>Without what is said of it.</summary>
    public static RecordRow Of(RowJudgement row, Snapshot snapshot, Family family, Child child) => new(
        row.Agreement.Number.Text,
        row.File.Number.Text,
        snapshot.Component(row.File.Component).Name,
        $"{family.ParentA.LastName} {family.ParentA.FirstName}",
        $"{child.LastName} {child.FirstName}",
        DateText.Write(row.Agreement.Start),
        DateText.Write(row.Agreement.End),
        Fates.PillOf(snapshot.States[row.Agreement.Number].FateFor(row.Outcome)),
        []);

    private static IEnumerable<MessageLine> MessagesOf(RowJudgement row, Snapshot snapshot, Texts texts) =>
        KeptMessages.Of(snapshot.StateRows[row.Agreement.Number].Messages)
            .Select(message => MessageLine.Of(message, FieldLink.Of(message.Target, row.File, row.Agreement.Number), texts));

    private static IEnumerable<MessageLine> FindingsOf(RowJudgement row, Texts texts, IReadOnlyCollection<string> subjects) =>
        row.Findings.Where(finding => !subjects.Contains(RecordNotes.SubjectOf(finding.Field)))
            .Select(finding => MessageLine.Of(finding, FieldLink.Of(finding.Field, row.File, row.Agreement.Number), texts));
}
