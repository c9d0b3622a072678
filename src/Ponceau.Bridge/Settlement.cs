using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;

namespace Ponceau.Bridge;

/// <summary>Closes a sealed submission: its answer's exact bytes, in one transaction with what they change.</summary>
internal sealed class Settlement(Journal journal)
{
    public Task SettleFilesAsync(SubmissionRow submission, Reply reply, Answer answer, CancellationToken stop) =>
        journal.WriteAsync(async db =>
        {
            var items = (await CloseAsync(db, submission.Id, reply, stop)).Items.ToDictionary(i => i.Agreement);
            foreach (var file in answer.Files)
            {
                foreach (var agreement in file.Agreements)
                    await SettleAgreementAsync(db, items[agreement.Number.Text], file, agreement, stop);
                await KeepNecsgAsync(db, file, stop);
            }
            if (answer.Files.Any(f => f.Agreements.Any(a => a.IsOutdated))) await AskForHoldingsAsync(db, submission.Component, stop);
        }, stop);

    public Task SettleSetAsync(SubmissionRow submission, Reply reply, SetAnswer answer, CancellationToken stop) =>
        journal.WriteAsync(async db =>
        {
            await CloseAsync(db, submission.Id, reply, stop);
            var row = await db.SetStates.FirstAsync(s => s.Component == submission.Component && s.Kind == submission.Kind && s.Year == submission.Year, stop);
            var state = SetStates.ToState(row, isUnknown: false).Apply(answer);
            row.AcceptedRevision = state.AcceptedRevision;
            row.RefusedRevision = state.RefusedRevision;
            row.OpenSubmission = state.Open?.Submission;
            row.OpenRevision = state.Open?.Revision;
            row.Messages = ToRows(answer.Messages);

            var entry = await journal.SetAsync(db, submission.Kind, submission.Year!.Value, stop);
            entry.Outcome = answer.IsAccepted ? ItemOutcome.Accepted : ItemOutcome.Refused;
            entry.Messages = ToRows(answer.Messages);
            if (answer.IsOutdated) await AskForHoldingsAsync(db, submission.Component, stop);
        }, stop);

    /// <summary>The ministry could not read it, and took nothing: its rows wait again (contract.md, "Keys").</summary>
    public Task RejectAsync(SubmissionRow submission, Reply reply, CancellationToken stop) =>
        journal.WriteAsync(async db =>
        {
            var closed = await CloseAsync(db, submission.Id, reply, stop);
            await db.AgreementStates.Where(s => s.OpenSubmission == submission.Id).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.OpenSubmission, (Guid?)null).SetProperty(s => s.OpenRevision, (int?)null), stop);
            await db.SetStates.Where(s => s.OpenSubmission == submission.Id).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.OpenSubmission, (Guid?)null).SetProperty(s => s.OpenRevision, (int?)null), stop);
            foreach (var item in closed.Items) (await journal.ItemAsync(db, item.Agreement, item.File, stop)).IsUnknown = false;
        }, stop);

    /// <summary>No answer, or one that settles nothing: it stays open, and its rows unknown.</summary>
    public Task LeaveOpenAsync(SubmissionRow submission, DateTime nextAttempt, CancellationToken stop) =>
        journal.WriteAsync(async db =>
        {
            var row = await db.Submissions.Include(s => s.Items).FirstAsync(s => s.Id == submission.Id, stop);
            row.NextAttemptAt = nextAttempt;
            foreach (var item in row.Items) (await journal.ItemAsync(db, item.Agreement, item.File, stop)).IsUnknown = true;
        }, stop);

    public Task CountAttemptAsync(SubmissionRow submission, CancellationToken stop) =>
        journal.WriteAsync(
            db => db.Submissions.Where(s => s.Id == submission.Id).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.Attempts, s => s.Attempts + 1).SetProperty(s => s.NextAttemptAt, (DateTime?)null), stop),
            stop);

    private async Task<SubmissionRow> CloseAsync(PonceauDb db, Guid id, Reply reply, CancellationToken stop)
    {
        var row = await db.Submissions.Include(s => s.Items).FirstAsync(s => s.Id == id, stop);
        row.ClosedAt = journal.Now;
        row.NextAttemptAt = null;
        row.AnswerStatus = reply.Status;
        row.Answer = reply.Body;
        return row;
    }

    private async Task SettleAgreementAsync(PonceauDb db, SubmissionItemRow sent, FileAnswer file, AgreementAnswer answer, CancellationToken stop)
    {
        var messages = ToRows(Message.InOrder(file.Messages.Concat(answer.Messages)));
        var row = await db.AgreementStates.FirstAsync(s => s.Number == sent.Agreement, stop);
        var sealedRow = new SealedRow(file.File, answer.Number, sent.Revision, sent.Withdrawn, sent.ContentHash);
        AgreementStates.Fill(row, Acknowledgements.Apply(AgreementStates.ToState(row, isUnknown: false), sealedRow, answer, journal.Now));
        row.Messages = messages;

        var item = await journal.ItemAsync(db, sent.Agreement, sent.File, stop);
        item.Revision = sent.Revision;
        item.Withdrawn = sent.Withdrawn;
        item.IsUnknown = false;
        item.Outcome = answer.IsAccepted ? ItemOutcome.Accepted : ItemOutcome.Refused;
        item.Messages = messages;
        item.Necsg = file.Necsg.IsGiven ? file.Necsg.Text : null;
    }

    /// <summary>The ministry's NECSG goes into a record that has none; beside one that has another, for the user to choose.</summary>
    private async Task KeepNecsgAsync(PonceauDb db, FileAnswer file, CancellationToken stop)
    {
        if (!file.Necsg.IsGiven) return;
        var number = file.File.Text;
        var row = await db.Children.FirstAsync(c => db.Files.Any(f => f.Number == number && f.Child == c.Number), stop);
        var noun = new ChildNoun();
        var before = noun.ToHistory(row);
        switch (Acknowledgements.NecsgFor(noun.ToRecord(row), file.Necsg))
        {
            case NecsgChange.Write: row.Necsg = file.Necsg.Text; break;
            case NecsgChange.Ask: row.MinistryNecsg = file.Necsg.Text; break;
            case NecsgChange.None: return;
        }
        var after = noun.ToHistory(row);
        if (after == before) return;
        db.History.Add(new HistoryRow { Noun = noun.Name, Key = row.Number, At = journal.Now, By = "CSG", Before = before, After = after });
    }

    private static Task AskForHoldingsAsync(PonceauDb db, string component, CancellationToken stop) =>
        db.Components.Where(c => c.Id == component).ExecuteUpdateAsync(set => set.SetProperty(c => c.HoldingsDue, true), stop);

    private static List<MessageRow> ToRows(IEnumerable<Message> messages) =>
        [.. messages.Select(m => new MessageRow { Code = m.Code, Text = m.Text, Target = m.Target })];
}
