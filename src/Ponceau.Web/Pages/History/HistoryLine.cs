using Ponceau.Data.Store;
using Ponceau.Web.Pages.Merging;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.History;

/// <summary>An entry of the history as the page shows it.</summary>
public sealed record HistoryLine
{
    public required string At { get; init; }
    public required string By { get; init; }

    /// <summary>What was done, where it is more than a change of fields.</summary>
    public string? Done { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Where the version that it made is read whole; null where it made none.</summary>
    public string? Version { get; init; }

    /// <summary>Where the merge that it tells of is taken apart again; null where it tells of none.</summary>
    public string? Undoing { get; init; }

    /// <summary>The version says something else than the record as it is now, which can be put back.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The version is the record as it is now.</summary>
    public bool IsPresent { get; init; }

    /// <param name="now">The record as it is now; null where it is no more.</param>
    public static HistoryLine Of(HistoryEntry entry, object? now, RecordWords words, Texts texts)
    {
        var target = KeptRecords.PutBackOver(entry.After?.Record, now);
        return new HistoryLine
        {
            At = MontrealTime.Written(entry.At),
            By = ByOf(entry, texts),
            Done = DoneBy(entry, texts),
            Changes = [.. ChangesOf(entry, words, texts)],
            Version = entry.After is { IsOfARecord: true } ? HistoryAddress.OfVersion(entry.Id) : null,
            Undoing = entry.After?.Record is RecordMerge { IsUndone: false } ? MergeAddress.OfUndoing(entry.Id) : null,
            IsEarlier = target is not null && now is not null && !target.Equals(KeptRecords.Told(now)),
        };
    }

    /// <summary>The bridge writes what the ministry gave under the name of its system.</summary>
    private static string ByOf(HistoryEntry entry, Texts texts) => entry.By == "CSG" ? texts["history.by.ministry"] : entry.By;

    private static string? DoneBy(HistoryEntry entry, Texts texts) => (entry.Before?.Record, entry.After?.Record) switch
    {
        (_, RecordMerge merge) => texts.Count(merge.IsUndone ? "history.unmerged" : "history.merged", merge.Files.Count, ("other", merge.Other), ("files", string.Join(", ", merge.Files))),
        (null, _) => texts["history.made"],
        (_, null) => texts["history.takenAway"],
        (AgreementDecision before, AgreementDecision after) => DecidedOf(before, after, texts),
        _ when entry is { Before.MergedInto: "", After.MergedInto: { Length: > 0 } kept } => texts["history.mergedInto", ("number", kept)],
        _ when entry is { Before.MergedInto: { Length: > 0 } kept, After.MergedInto: "" } => texts["history.unmergedFrom", ("number", kept)],
        _ => null,
    };

    private static string? DecidedOf(AgreementDecision before, AgreementDecision after, Texts texts) => (before, after) switch
    {
        ({ Withdrawn: false }, { Withdrawn: true, WithdrawalReason.Length: > 0 }) => texts["history.withdrawn.why", ("reason", after.WithdrawalReason)],
        ({ Withdrawn: false }, { Withdrawn: true }) => texts["history.withdrawn"],
        ({ Withdrawn: true }, { Withdrawn: false }) => texts["history.restored"],
        ({ TheirRevision: not null }, { TheirRevision: null }) => after.AcceptedRevision == after.Revision ? texts["history.chosen.theirs"] : texts["history.chosen.ours"],
        _ => null,
    };

    private static IEnumerable<FieldChange> ChangesOf(HistoryEntry entry, RecordWords words, Texts texts)
    {
        if (entry is not { Before: { } before, After: { } after }) yield break;
        foreach (var change in words.Between(before.Record, after.Record)) yield return change;
        if (after.HasNewAccessCode) yield return new FieldChange(texts["field.component.accessCode"], "", texts["history.code.changed"]);
        if (before.MinistryNecsg != after.MinistryNecsg && after.MinistryNecsg.Length > 0)
            yield return new FieldChange(texts["history.necsg.theirs"], texts["record.empty"], after.MinistryNecsg);
    }
}
