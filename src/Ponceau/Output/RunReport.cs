using System.Globalization;
using Ponceau.Bridge;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Output;

/// <summary>What a run came to, in words and as JSON; every count is computed from its rows.</summary>
public static class RunReport
{
    public static RunJson ToJson(RunResult run) => new(
        run.Component, run.Transmission, run.Selected,
        run.Count(ItemOutcome.Accepted), run.Count(ItemOutcome.Refused), run.Count(ItemOutcome.Blocked), run.Count(ItemOutcome.Held),
        run.Count(ItemOutcome.Unsent),
        [.. run.Items.Select(ToJson)],
        [.. run.Sets.Where(s => s.Kind == SubmissionKind.Closures).Select(s => new ClosuresJson(s.Year, Word(s.Outcome), ToJson(s.Messages)))],
        [.. run.Sets.Where(s => s.Kind == SubmissionKind.CsssPeriods).Select(s => new CsssPeriodsJson(s.Year, Word(s.Outcome), ToJson(s.Messages)))],
        ToJson(run.Fault));

    /// <summary>What a run would do: a row that is ready stands for one accepted (cli.md, <c>--dry-run</c>).</summary>
    public static RunJson ToJson(
        string component, IReadOnlyList<SelectedRow> rows, IReadOnlyList<(SubmissionKind Kind, int Year, bool IsBlocked)> sets)
    {
        var held = rows.Count(r => r.Choice == RowChoice.Held);
        var blocked = rows.Count(r => r.Choice == RowChoice.Blocked);
        return new RunJson(
            component, null, rows.Count, rows.Count - held - blocked, 0, blocked, held, 0,
            [.. rows.Select(r => new RowJson(r.Agreement.Number.Text, Word(r.Choice), [], null) { Withdrawn = r.Choice == RowChoice.Withdrawal })],
            [.. sets.Where(s => s.Kind == SubmissionKind.Closures).Select(s => new ClosuresJson(s.Year, s.IsBlocked ? "blocked" : "ready", []))],
            [.. sets.Where(s => s.Kind == SubmissionKind.CsssPeriods).Select(s => new CsssPeriodsJson(s.Year, s.IsBlocked ? "blocked" : "ready", []))],
            null);
    }

    public static FaultJson? ToJson(Fault? fault) =>
        fault is null ? null : new FaultJson(KindOf(fault.Kind), FaultTexts.Message(fault, CultureInfo.CurrentUICulture));

    public static ExitCode CodeOf(RunResult run) => run.Fault is { } fault ? CodeOf(fault.Kind) : run.IsAllWell ? ExitCode.Done : ExitCode.SomeStay;

    public static ExitCode CodeOf(FaultKind kind) => kind switch
    {
        FaultKind.NoAddress or FaultKind.Unreachable or FaultKind.Down or FaultKind.Protocol => ExitCode.Unreachable,
        FaultKind.Rejected => ExitCode.Fault,
        FaultKind.Identity or FaultKind.Clock => ExitCode.Identity,
        FaultKind.Busy => ExitCode.Busy,
    };

    /// <summary>The counts of a run in one line, and each row that stays with the reason that the ministry gave.</summary>
    public static void Write(TextWriter output, RunJson run)
    {
        output.WriteLine(run.Selected == 0 && run.Fault is null
            ? CliTexts.Get("sync.nothing", ("component", run.Component))
            : CliTexts.Get(
                "sync.counts", ("component", run.Component), ("selected", run.Selected), ("accepted", run.Accepted), ("refused", run.Refused),
                ("blocked", run.Blocked), ("held", run.Held), ("unsent", run.Unsent)));
        foreach (var row in run.Rows.Where(r => r.Messages.Count > 0))
        foreach (var message in row.Messages) output.WriteLine($"  {row.Agreement}  {message.Code}  {message.Text}");
        if (run.Fault is { } fault) output.WriteLine(fault.Message);
    }

    private static RowJson ToJson(TransmissionItemRow item) =>
        new(item.Agreement, Word(item.Outcome), ToJson(item.Messages), item.Necsg) { Unknown = item.IsUnknown, Withdrawn = item.Withdrawn };

    private static IReadOnlyList<MessageJson> ToJson(IEnumerable<MessageRow> messages) => [.. messages.Select(m => new MessageJson(m.Code, m.Text, m.Target))];

    private static string Word(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.Unsent => "unsent",
        ItemOutcome.Accepted => "accepted",
        ItemOutcome.Refused => "refused",
        ItemOutcome.Blocked => "blocked",
        ItemOutcome.Held => "held",
    };

    private static string Word(RowChoice choice) => choice switch
    {
        RowChoice.Send or RowChoice.Withdrawal => "ready",
        RowChoice.Blocked => "blocked",
        RowChoice.Held => "held",
    };

    private static string KindOf(FaultKind kind) => kind switch
    {
        FaultKind.NoAddress or FaultKind.Unreachable => "unreachable",
        FaultKind.Down => "down",
        FaultKind.Protocol or FaultKind.Rejected => "protocol",
        FaultKind.Identity => "identity",
        FaultKind.Clock => "clock",
        FaultKind.Busy => "busy",
    };
}
