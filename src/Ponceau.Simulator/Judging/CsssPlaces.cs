using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Judging;

/// <summary>CSS-08: the agreements under the protocol on a day against the places reserved for their age.</summary>
internal static class CsssPlaces
{
    public static string CodeOf(int months) => months <= 17 ? "0-17" : "18-59";

    public static bool IsExceeded(SubmittedFile file, FullAgreement agreement, IEnumerable<Entry> state, IReadOnlyList<SubmittedPeriod> periods)
    {
        if (!agreement.Csss || CodeOf(file, agreement) is not { } code || new Care(agreement) is not { HasPeriod: true, Start: { } day }) return false;
        var covering = periods.Where(p => p.AgeCode == code && Reading.Date(p.Start) <= day && Reading.Date(p.End) >= day).ToList();
        if (covering.Count == 0) return false;
        var running = state.Count(e =>
            e.Agreement.Csss && e.Care.HasPeriod && e.Care.Start <= day && day <= e.Care.LastDay && CodeOf(e.File, e.Agreement) == code);
        return running > covering.Sum(p => p.Places);
    }

    /// <summary>The age code at the agreement's own start; null where it has none, or the child is 60 months or more.</summary>
    private static string? CodeOf(SubmittedFile file, FullAgreement agreement) =>
        Reading.Date(file.Child.BirthDate) is { } birth && Reading.Date(agreement.Start) is { } start && Reading.Months(birth, start) is >= 0 and < 60 and var months
            ? CodeOf(months)
            : null;
}
