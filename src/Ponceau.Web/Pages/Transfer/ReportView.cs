using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The validation report: the last run of a component, its counts, and each row and set that was not accepted, with what to do.</summary>
public sealed record ReportView
{
    public required Component Component { get; init; }
    public required string Organisation { get; init; }

    /// <summary>In Montréal's time.</summary>
    public required string PrintedAt { get; init; }

    /// <summary>Null where nothing was ever run: then the report tells what our own rules find before the first.</summary>
    public required LastRun? Last { get; init; }

    public required string? Fault { get; init; }
    public required IReadOnlyList<ReportRow> Rows { get; init; }
    public required IReadOnlyList<SetTable> Sets { get; init; }

    public static ReportView Of(Snapshot snapshot, string component, LastRun? last, RunStanding run, Texts texts)
    {
        var standing = ComponentStanding.Of(snapshot, component);
        var reader = new RowReader(snapshot, standing, texts);
        return new ReportView
        {
            Component = standing.Component,
            Organisation = snapshot.Records.Organisation.Name,
            PrintedAt = MontrealTime.Written(run.Now),
            Last = last,
            Fault = RunWords.Fault(run, texts),
            Rows = last is null
                ? [.. standing.Rows.Where(row => row.Fate is Fate.Blocked or Fate.Held).Select(row => ReportRow.Of(row, reader, texts))]
                : [.. NotAccepted(standing, last).Select(each => ReportRow.Of(each.Row, reader, texts, each.Item))],
            Sets =
            [
                .. SetTable.Of(snapshot, standing, SubmissionKind.Closures, texts).Where(IsToTell),
                .. SetTable.Of(snapshot, standing, SubmissionKind.CsssPeriods, texts).Where(IsToTell),
            ],
        };
    }

    private static IEnumerable<(RowStanding Row, TransmissionItemRow Item)> NotAccepted(ComponentStanding standing, LastRun last) =>
        from item in last.Items
        where item.Outcome != ItemOutcome.Accepted
        join row in standing.Rows on item.Agreement equals row.Number.Text
        select (row, item);

    private static bool IsToTell(SetTable set) => set.Standing.Fate is Fate.Blocked or Fate.Refused or Fate.Unknown;
}

/// <summary>A row of the report.</summary>
/// <param name="State">The name of the pill: what became of it in the run.</param>
public sealed record ReportRow(RowLine Line, string State, IReadOnlyList<MessageLine> Messages, IReadOnlyList<MessageLine> Findings)
{
    /// <param name="item">What became of it in the run; null before the first, where it stands as it does now.</param>
    public static ReportRow Of(RowStanding row, RowReader reader, Texts texts, TransmissionItemRow? item = null) => new(
        reader.Read(row),
        item is null ? Fates.PillOf(row.Fate) : StateOf(item),
        item is null ? [] : [.. KeptMessages.Of(item.Messages).Select(m => MessageLine.Of(m, null, texts))],
        [.. reader.FindingsOf(row).Select(f => MessageLine.Of(f, null, texts))]);

    private static string StateOf(TransmissionItemRow item) => item.Outcome switch
    {
        ItemOutcome.Unsent => item.IsUnknown ? "unknown" : "unsent",
        ItemOutcome.Accepted => "accepted",
        ItemOutcome.Refused => "refused",
        ItemOutcome.Blocked => "blocked",
        ItemOutcome.Held => "held",
    };
}
