using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Records;

/// <summary>Which two weeks of shared custody are worth looking at.</summary>
public static class CustodyPeriod
{
    private const int Days = 14;

    /// <summary>
    /// The Mondays of the next conflict; else those of today, where two agreements run; else those of the next time that two do, or of the last.
    /// </summary>
    /// <param name="pairs">Those that still run first, then in order of start.</param>
    public static IReadOnlyList<DateOnly> MondaysOf(IReadOnlyList<CustodyPair> pairs, DateOnly today)
    {
        if (pairs.Count == 0) return [];
        var (pair, date) = NextConflict(pairs, today) ?? (pairs[0].Both.End >= today ? (pairs[0], pairs[0].Both.Start) : (pairs[^1], pairs[^1].Both.Start));
        var monday = MondayOf(pair.Both.Contains(today) && date < today ? today : date, pair.Both);
        return [monday, monday.AddDays(7)];
    }

    private static (CustodyPair Pair, DateOnly Date)? NextConflict(IEnumerable<CustodyPair> pairs, DateOnly today) => pairs
        .SelectMany(pair => pair.Clashes.Where(clash => clash.Last >= today).Select(clash => (pair, date: NextOf(clash, today))))
        .OrderBy(next => next.date).Select(next => ((CustodyPair, DateOnly)?)next).FirstOrDefault();

    /// <summary>The first date of a clash that is not past; it comes back every 14 days.</summary>
    private static DateOnly NextOf(Clash clash, DateOnly today) =>
        clash.First >= today ? clash.First : today.AddDays((Days - (today.DayNumber - clash.First.DayNumber) % Days) % Days);

    /// <summary>The Monday on or before a date; a week later or earlier where the two weeks then lie whole in the period, and this one's do not.</summary>
    private static DateOnly MondayOf(DateOnly date, DateSpan both)
    {
        var monday = date.AddDays(-Week.DayOf(date));
        foreach (var from in (DateOnly[])[monday, monday.AddDays(7), monday.AddDays(-7)])
            if (both.Start <= from && from.AddDays(Days - 1) <= both.End) return from;
        return monday;
    }
}
