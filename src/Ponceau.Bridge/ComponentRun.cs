using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Bridge;

/// <summary>One run of one component, under its lease.</summary>
internal sealed class ComponentRun(Bridge bridge, Journal journal, string component, RunOptions options, IProgress<RunProgress>? progress, CancellationToken stop)
{
    private readonly Settlement _settlement = new(journal);
    private readonly Sealer _sealer = new(journal);
    private int _total;
    private int _done;

    /// <summary>The data's way: records → selection → rules → envelope (sealed bytes) → transport → acknowledgement → messages.</summary>
    public async Task<Fault?> RunAsync(Snapshot before)
    {
        await journal.BeginAsync(options, stop);
        var fault = await SettleOpenAsync(before) ?? await ReadHoldingsAsync(before);

        if (options.Selection.All) await RaiseChangedAsync((await bridge.SnapshotAsync(stop))!);
        var now = (await bridge.SnapshotAsync(stop))!;
        var rows = Rows(now, component, options);
        var sets = SetsToSend(now, component);
        await journal.RecordAsync(rows, sets, stop);
        await journal.RecordOpenAsync(now.Open.Where(s => s.Component == component), stop);

        fault ??= await SendSetsAsync(now, sets, SubmissionKind.CsssPeriods)
            ?? await SendSetsAsync(now, sets, SubmissionKind.Closures)
            ?? await SendFilesAsync(now, rows);
        await journal.EndAsync(fault, stop);
        return fault;
    }

    /// <summary>What is to be sent or told of: nothing, and no run is written down.</summary>
    public static bool HasWork(Snapshot snapshot, string component, RunOptions options) =>
        snapshot.Open.Any(s => s.Component == component)
        || Rows(snapshot, component, options).Count > 0
        || SetsToSend(snapshot, component).Count > 0;

    public static IReadOnlyList<SelectedRow> Rows(Snapshot snapshot, string component, RunOptions options)
    {
        var rows = Selection.Select(
            snapshot.JudgementOf(component).Rows, snapshot.States, options.Selection, new RowHashes(snapshot.Records).IsUnchanged);
        return !HasError(snapshot, component) ? rows
            : [.. rows.Select(r => r.Choice == RowChoice.Withdrawal ? r with { Choice = RowChoice.Blocked } : r)];
    }

    /// <summary>The sets saved since the ministry accepted them, or refused; one with an error stays here.</summary>
    public static IReadOnlyList<SetToSend> SetsToSend(Snapshot snapshot, string component)
    {
        var judgement = snapshot.JudgementOf(component);
        var isBlocked = HasError(snapshot, component);
        IEnumerable<SetToSend> Due(SubmissionKind kind, IReadOnlyList<SetJudgement> sets) =>
            from set in sets
            join row in snapshot.SetRows.Where(r => r.Component == component && r.Kind == kind) on set.Year equals row.Year
            where row.OpenSubmission is null && row.Revision > (row.AcceptedRevision ?? 0)
            select new SetToSend(kind, set.Year, row.Revision, isBlocked || set.Outcome == Outcome.Blocked);

        return [.. Due(SubmissionKind.CsssPeriods, judgement.CsssPeriods), .. Due(SubmissionKind.Closures, judgement.Closures)];
    }

    /// <summary>What a former run sent and never learned the end of: asked again, same bytes and key, before anything else goes out.</summary>
    private async Task<Fault?> SettleOpenAsync(Snapshot snapshot)
    {
        var open = snapshot.Open.Where(s => s.Component == component).ToList();
        if (open.Count == 0) return null;
        await journal.RecordOpenAsync(open, stop);
        foreach (var submission in open)
        {
            await _settlement.CountAttemptAsync(submission, stop);
            if (await SendAsync(submission, snapshot.Component(component)) is { Kind: not FaultKind.Rejected } fault) return fault;
        }
        return null;
    }

    private async Task<Fault?> ReadHoldingsAsync(Snapshot snapshot)
    {
        if (!snapshot.HoldingsDue.Contains(component) || !HasAnythingToSend(snapshot)) return null;
        var (holdings, fault) = await bridge.Ministry.ReadHoldingsAsync(snapshot.Component(component), stop);
        if (fault is not null) return fault;
        await new HoldingsReading(journal, (await bridge.SnapshotAsync(stop))!, component).LearnAsync(holdings, stop);
        return null;
    }

    /// <summary>
    /// A row that is accepted and goes again, since all are asked for, says something else where a NECSG was written back meanwhile:
    /// an accepted revision never comes with another content, so it goes under the next one.
    /// </summary>
    private Task RaiseChangedAsync(Snapshot snapshot)
    {
        var hashes = new RowHashes(snapshot.Records);
        var changed = Rows(snapshot, component, options)
            .Where(r => r.Choice == RowChoice.Send && r.State.IsAccepted && r.State.Accepted!.ContentHash != hashes.HashOf(r.Agreement, r.File))
            .Select(r => r.Agreement.Number.Text)
            .ToList();
        return journal.WriteAsync(
            db => db.AgreementStates.Where(s => changed.Contains(s.Number) && s.Revision == s.AcceptedRevision)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Revision, s => s.Revision + 1), stop),
            stop);
    }

    private bool HasAnythingToSend(Snapshot snapshot) =>
        Rows(snapshot, component, options).Any(r => r.Choice is RowChoice.Send or RowChoice.Withdrawal)
        || SetsToSend(snapshot, component).Any(s => !s.IsBlocked);

    /// <summary>Nothing leaves a component whose numbers or code are wrong, not even a withdrawal.</summary>
    private static bool HasError(Snapshot snapshot, string component) =>
        snapshot.JudgementOf(component).Findings.Any(f => f.Rule.Level == Level.Error);

    private async Task<Fault?> SendSetsAsync(Snapshot snapshot, IReadOnlyList<SetToSend> sets, SubmissionKind kind)
    {
        foreach (var set in sets.Where(s => s.Kind == kind && !s.IsBlocked))
        {
            var request = bridge.Ministry.SealSet(snapshot.Records, snapshot.Component(component), set, bridge.NewKey());
            var submission = await _sealer.SealAsync(request, snapshot.Component(component), stop);
            if (await SendAsync(submission, snapshot.Component(component)) is { } fault) return fault;
        }
        return null;
    }

    private async Task<Fault?> SendFilesAsync(Snapshot snapshot, IReadOnlyList<SelectedRow> rows)
    {
        var leaving = rows.Where(r => r.Choice is RowChoice.Send or RowChoice.Withdrawal).ToList();
        _total = leaving.Count;
        Fault? rejected = null;
        foreach (var pack in Envelopes.Pack(Envelopes.Group(leaving, snapshot.Records), bridge.Settings.FilesPerSubmission))
        {
            foreach (var request in bridge.Ministry.SealFiles(snapshot.Component(component), pack, bridge.NewKey))
            {
                progress?.Report(new RunProgress(_done, _total, request.Rows[0].File.Text));
                var submission = await _sealer.SealAsync(request, snapshot.Component(component), stop);
                var fault = await SendAsync(submission, snapshot.Component(component));
                if (fault is { Kind: not FaultKind.Rejected }) return fault;
                rejected ??= fault;
                _done += request.Rows.Count;
                progress?.Report(new RunProgress(_done, _total, null));
            }
        }
        return rejected;
    }

    /// <summary>Sends a sealed submission and writes down what became of it.</summary>
    private async Task<Fault?> SendAsync(SubmissionRow submission, Component sender)
    {
        var delivered = await bridge.Ministry.DeliverAsync(submission, sender, next => _settlement.CountAttemptAsync(submission, stop), stop);
        if (delivered.Fault is { Kind: not FaultKind.Rejected } fault)
        {
            await _settlement.LeaveOpenAsync(submission, bridge.NextAttempt(submission.Attempts, delivered.RetryAfter), stop);
            return fault;
        }
        if (delivered.Fault is not null) await _settlement.RejectAsync(submission, delivered.Reply!, stop);
        else if (submission.Kind == SubmissionKind.Files)
            await _settlement.SettleFilesAsync(submission, delivered.Reply!, bridge.Ministry.ReadAnswer(submission, delivered.Reply!), stop);
        else await _settlement.SettleSetAsync(submission, delivered.Reply!, bridge.Ministry.ReadSetAnswer(submission, delivered.Reply!), stop);
        return delivered.Fault;
    }
}
