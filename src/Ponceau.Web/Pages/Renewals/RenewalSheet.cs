using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>The grid: the lines that can be renewed as the form has them, judged together, and what cannot be renewed.</summary>
public sealed record RenewalSheet(IReadOnlyList<RenewalLine> Lines, IReadOnlyList<Renewal> Stopped)
{
    /// <summary>How many are followed by another agreement already.</summary>
    public int Renewed => Stopped.Count(IsRenewed);

    /// <summary>What is stopped by something else than being done.</summary>
    public IEnumerable<Renewal> Others => Stopped.Where(renewal => !IsRenewed(renewal));

    public IEnumerable<RenewalLine> Chosen => Lines.Where(line => line.Entry.Chosen);

    /// <param name="due">In the order of the lines.</param>
    /// <param name="typed">The line of an agreement as it was sent; null where it was not on the page.</param>
    public static RenewalSheet Of(IReadOnlyList<Renewal> due, Func<Renewal, RenewalEntry?> typed, RecordSet records, DateOnly today, FieldNotes notes, Texts texts)
    {
        var lines = due.Where(renewal => renewal.IsPossible)
            .Select((renewal, place) => LineOf($"line-{place + 1}", renewal, typed(renewal), today, notes, texts)).ToList();
        var findings = ProposalJudge.Of(records, [.. lines.Where(line => line.Entry.Chosen && !line.HasFaults).Select(line => line.Renewal)], today, texts);
        return new RenewalSheet(
            [.. lines.Select(line => line with { Findings = findings.GetValueOrDefault(line.Last.Number, []) })],
            [.. due.Where(renewal => !renewal.IsPossible)]);
    }

    private static RenewalLine LineOf(string id, Renewal renewal, RenewalEntry? typed, DateOnly today, FieldNotes notes, Texts texts)
    {
        var isChanged = typed is not null && typed.Version != RenewalEntry.VersionOf(renewal);
        if (typed is null || isChanged)
            return new RenewalLine { Id = id, Renewal = renewal, Entry = RenewalEntry.From(renewal, typed?.Chosen ?? false), IsChanged = isChanged };
        var reader = new FieldReader(notes, texts);
        var corrected = typed.Correct(renewal, id, reader, today);

        // Of dates that cannot be read nothing is known: what there is to know of the proposal stays on the page.
        return new RenewalLine { Id = id, Renewal = reader.HasFaults ? renewal : corrected, Entry = typed, HasFaults = reader.HasFaults };
    }

    private static bool IsRenewed(Renewal renewal) => renewal.Marks.Any(mark => mark.Kind == RenewalMarkKind.AlreadyRenewed);
}
