using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>The total weight of the periods that hold a day, for any day, in the time of a binary search.</summary>
internal sealed class DayTally
{
    private readonly (DateOnly Day, long Total)[] _begun;
    private readonly (DateOnly Day, long Total)[] _over;

    public DayTally(IEnumerable<(DateSpan Span, long Weight)> periods)
    {
        var all = periods.ToList();
        _begun = RunningTotals(all.Select(period => (period.Span.Start, period.Weight)));
        _over = RunningTotals(all.Where(period => period.Span.End < DateOnly.MaxValue).Select(period => (period.Span.End.AddDays(1), period.Weight)));
    }

    public long On(DateOnly day) => TotalUpTo(_begun, day) - TotalUpTo(_over, day);

    private static (DateOnly, long)[] RunningTotals(IEnumerable<(DateOnly Day, long Weight)> steps)
    {
        var total = 0L;
        return [.. steps.OrderBy(step => step.Day).Select(step => (step.Day, total += step.Weight))];
    }

    private static long TotalUpTo((DateOnly Day, long Total)[] steps, DateOnly day)
    {
        int low = 0, high = steps.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Day <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : steps[low - 1].Total;
    }
}
