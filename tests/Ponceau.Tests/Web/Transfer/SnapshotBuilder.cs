using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.Tests.Web.Transfer;

/// <summary>An organisation at one moment, without a database: every row saved once and never sent, unless told otherwise.</summary>
internal sealed class SnapshotBuilder
{
    public static readonly DateTime Now = new(2016, 9, 25, 13, 52, 53, DateTimeKind.Utc);

    private readonly RecordSet _records;
    private readonly Dictionary<string, AgreementStateRow> _rows;
    private readonly List<SetStateRow> _sets;
    private readonly List<SubmissionRow> _open = [];
    private readonly Dictionary<string, LeaseRow> _running = [];

    public SnapshotBuilder(RecordSet records)
    {
        _records = records;
        _rows = records.Agreements.ToDictionary(a => a.Number.Text, a => new AgreementStateRow { Number = a.Number.Text, Revision = 1, SavedAt = Now });
        _sets =
        [
            .. records.Closures.Select(s => new SetStateRow { Component = s.Component, Kind = SubmissionKind.Closures, Year = s.Year, Revision = 1 }),
            .. records.CsssPeriods.Select(s => new SetStateRow { Component = s.Component, Kind = SubmissionKind.CsssPeriods, Year = s.FinancialYear, Revision = 1 }),
        ];
    }

    public static SnapshotBuilder WithRows(int rows) => new(new RecordSetBuilder().WithComponent().WithRows(rows).Build());

    public SnapshotBuilder Accepted(params int[] numbers) => Change(numbers, row =>
    {
        row.AcceptedRevision = row.Revision;
        row.AcceptedAt = Now;
        row.AcceptedHash = HashOf(row.Number);
    });

    public SnapshotBuilder Refused(int number, params (string Code, string? Target)[] messages) => Change([number], row =>
    {
        row.RefusedRevision = row.Revision;
        row.Messages = [.. messages.Select(m => new MessageRow { Code = m.Code, Text = $"Texte de {m.Code}", Target = m.Target })];
    });

    public SnapshotBuilder SavedAgain(params int[] numbers) => Change(numbers, row => row.Revision++);

    public SnapshotBuilder Withdrawn(params int[] numbers) => Change(numbers, row => row.Withdrawn = true);

    public SnapshotBuilder Theirs(int number, int revision) => Change([number], row => row.TheirRevision = revision);

    /// <summary>Sent, and not answered; without a next attempt it is still on its way.</summary>
    public SnapshotBuilder Sent(int[] numbers, DateTime? nextAttempt = null)
    {
        var submission = new SubmissionRow
        {
            Id = Guid.NewGuid(), Component = _records.Components[0].Id, Contract = "1", Division = "", Installation = "", Path = "", Body = [], NextAttemptAt = nextAttempt,
        };
        _open.Add(submission);
        return Change(numbers, row => (row.OpenSubmission, row.OpenRevision) = (submission.Id, row.Revision));
    }

    public SnapshotBuilder Running(string component)
    {
        _running[component] = new LeaseRow { Component = component };
        return this;
    }

    public SnapshotBuilder Sets(Action<SetStateRow> change)
    {
        _sets.ForEach(change);
        return this;
    }

    public Snapshot Build()
    {
        var unknown = _open.Where(s => s.NextAttemptAt is not null || !_running.ContainsKey(s.Component)).Select(s => s.Id).ToHashSet();
        return new Snapshot
        {
            Records = _records,
            Judgement = Judge.Of(_records, Valid.Today),
            States = _rows.Values.Select(r => AgreementStates.ToState(r, r.OpenSubmission is { } id && unknown.Contains(id))).ToDictionary(s => s.Number),
            StateRows = _rows.Values.ToDictionary(r => AgreementNumber.FromStore(r.Number)),
            SetRows = _sets,
            Open = _open,
            Running = _running,
            HoldingsDue = new HashSet<string>(),
        };
    }

    private SnapshotBuilder Change(int[] numbers, Action<AgreementStateRow> change)
    {
        foreach (var number in numbers) change(_rows[number.ToString("00000000")]);
        return this;
    }

    private string HashOf(string number)
    {
        var agreement = _records.Agreements.First(a => a.Number.Text == number);
        return new RowHashes(_records).HashOf(agreement, _records.Files.First(f => f.Number == agreement.File));
    }
}
