using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Finds for each period another owner's that shares a day with it, in time that does not grow with the number of pairs.</summary>
/// <param name="agreements">The agreements that the periods are of.</param>
/// <param name="partners">Where one partner of each agreement is noted; what stands there already stays.</param>
/// <param name="sameStart">False where periods that start on one day are no partners.</param>
internal readonly ref struct Overlaps(IReadOnlyList<Agreement> agreements, Agreement?[] partners, bool sameStart = true)
{
    /// <param name="periods">Sorted by start; left in the opposite order.</param>
    public void Find(Span<OwnedPeriod> periods)
    {
        if (periods.Length < 2) return;
        // Of those that started before, the one that ends last is the one to look at; of those that start after, the one that starts first.
        Pass(periods, static period => period.Span.End.DayNumber);
        periods.Reverse();
        Pass(periods, static period => -period.Span.Start.DayNumber);
    }

    private void Pass(ReadOnlySpan<OwnedPeriod> periods, Func<OwnedPeriod, int> reach)
    {
        var passed = new FarthestTwo();
        for (int from = 0, to; from < periods.Length; from = to)
        {
            to = from + 1;
            while (!sameStart && to < periods.Length && periods[to].Span.Start == periods[from].Span.Start) to++;
            foreach (var period in periods[from..to])
                if (passed.OtherThan(period.Owner) is { } other && other.Span.SharesADayWith(period.Span))
                    partners[period.Agreement] ??= agreements[other.Agreement];
            foreach (var period in periods[from..to]) passed.Add(period, reach(period));
        }
    }

    /// <summary>The period that reaches farthest, and the one that does among the periods of all other owners.</summary>
    private struct FarthestTwo
    {
        private (OwnedPeriod Period, int Reach)? _first;
        private (OwnedPeriod Period, int Reach)? _second;

        public readonly OwnedPeriod? OtherThan(int owner) => _first?.Period.Owner == owner ? _second?.Period : _first?.Period;

        public void Add(OwnedPeriod period, int reach)
        {
            var sameOwner = _first?.Period.Owner == period.Owner;
            if (_first is not { } first || reach > first.Reach)
            {
                if (!sameOwner) _second = _first;
                _first = (period, reach);
            }
            else if (!sameOwner && (_second is not { } second || reach > second.Reach))
            {
                _second = (period, reach);
            }
        }
    }
}
