using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Generation;

/// <summary>The days of one agreement, and how it ended.</summary>
internal readonly record struct Stretch(DateOnly Start, DateOnly End, EndKind? EndKind);

/// <summary>
/// Cuts a child's time in the service into agreements that follow each other: one for each reference year, sometimes two, and the last one until
/// 31 August or the day before school (TRA-01).
/// </summary>
internal sealed class Stretches(SplitMix random, DateOnly asOf)
{
    /// <summary>How many reference years the agreements may lie in.</summary>
    public const int ReferenceYears = 3;

    private const int ShortestToSplit = 150;

    /// <param name="isPlain">False where the care must stay the same through the year: shared custody, CSSS.</param>
    public IReadOnlyList<Stretch> Of(DateOnly birth, bool isPlain)
    {
        var last = LastDay(birth);
        var first = FirstDay(birth, last);
        var leavesEarly = isPlain && last >= asOf && first.AddDays(90) < asOf && random.Percent(5);
        if (leavesEarly) last = asOf.AddDays(-random.Between(1, 60));

        var stretches = new List<Stretch>();
        for (var start = first; start <= last;)
        {
            var end = Earliest(ReferenceYear.EndOf(start), last);
            stretches.Add(new Stretch(start, end, KindOf(end, end == last && leavesEarly)));
            start = end.AddDays(1);
        }
        if (isPlain && random.Percent(20)) Split(stretches);
        return stretches;
    }

    private DateOnly LastDay(DateOnly birth) =>
        SchoolAge.ReachedOn(birth) is { } school ? Earliest(ReferenceYear.EndOf(asOf), school.AddDays(-1)) : ReferenceYear.EndOf(asOf);

    /// <summary>A Monday some months after birth; of what lies farther back, up to two reference years before the last one are kept.</summary>
    private DateOnly FirstDay(DateOnly birth, DateOnly last)
    {
        var arrival = birth.AddMonths(random.Between(5, 16)).AddDays(random.Below(28));
        arrival = Earliest(arrival, Earliest(last, asOf).AddDays(-random.Between(10, 40)));
        arrival = arrival.AddDays(-Week.DayOf(arrival));
        var kept = ReferenceYear.EndOf(last).AddYears(-1 - random.Of<int>([0, 0, 1, 1, 1, ReferenceYears - 1])).AddDays(1);
        var oldest = ReferenceYear.EndOf(asOf).AddYears(-ReferenceYears).AddDays(1);
        return Latest(arrival, Latest(kept, oldest));
    }

    private EndKind? KindOf(DateOnly end, bool leaves) =>
        leaves ? random.Percent(50) ? EndKind.Departure : EndKind.Cancellation : end < asOf ? EndKind.Expiry : null;

    private void Split(List<Stretch> stretches)
    {
        var at = random.Below(stretches.Count);
        var whole = stretches[at];
        var days = whole.End.DayNumber - whole.Start.DayNumber;
        if (days < ShortestToSplit) return;
        var change = whole.Start.AddDays(random.Between(60, days - 60));
        // What has not come yet is not replaced yet.
        if (change > asOf) return;
        stretches[at] = whole with { End = change.AddDays(-1), EndKind = EndKind.Replaced };
        stretches.Insert(at + 1, whole with { Start = change });
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
