using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>The days that some periods cover together: several may add up.</summary>
internal sealed class Coverage
{
    /// <summary>Apart from each other, in order.</summary>
    private readonly List<DateSpan> _stretches = [];

    public Coverage(IEnumerable<DateSpan> periods)
    {
        foreach (var period in periods.OrderBy(period => period.Start))
        {
            if (_stretches.Count > 0 && period.Start.DayNumber <= _stretches[^1].End.DayNumber + 1)
            {
                if (period.End > _stretches[^1].End) _stretches[^1] = _stretches[^1] with { End = period.End };
            }
            else
            {
                _stretches.Add(period);
            }
        }
    }

    /// <summary>The first day of a period that is not covered; none where all are.</summary>
    public DateOnly? FirstGap(DateSpan span)
    {
        int low = 0, high = _stretches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].Start <= span.Start) low = middle + 1;
            else high = middle;
        }

        if (low == 0 || _stretches[low - 1].End < span.Start) return span.Start;
        var covered = _stretches[low - 1].End;
        return covered < span.End ? covered.AddDays(1) : null;
    }
}
