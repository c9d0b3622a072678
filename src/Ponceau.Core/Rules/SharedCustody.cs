using Ponceau.Core.Records;
using Ponceau.Core.Rules.Partners;

namespace Ponceau.Core.Rules;

/// <summary>Two agreements of one child, of two files, laid over one calendar (HOR-03; procedure, "Garde Partagé").</summary>
public static class SharedCustody
{
    /// <summary>Where both agreements take the same slots, by their first date; at most one clash for each day of two weeks.</summary>
    public static IReadOnlyList<Clash> Clashes(Agreement one, Agreement other)
    {
        if (one is not { Schedule: { } mine, Period: { } span } || other is not { Schedule: { } theirs } || Overlap(one, other) is not { } both) return [];
        var shared = TwoWeeks.Of(mine, span.Start).And(TwoWeeks.Of(theirs, other.Period!.Value.Start));
        return
        [
            .. from phase in Enumerable.Range(0, TwoWeeks.Days)
               where shared.On(phase) != Slots.None
               let dates = TwoWeeks.DatesOf(phase, both)
               where dates is not null
               orderby dates.Value.Start
               select new Clash(dates.Value.Start, dates.Value.End, shared.On(phase)),
        ];
    }

    /// <summary>The days on which both agreements run; none where there are none.</summary>
    public static DateSpan? Overlap(Agreement one, Agreement other) =>
        one.Period is { } mine && other.Period is { } theirs && mine.SharesADayWith(theirs)
            ? new DateSpan(mine.Start > theirs.Start ? mine.Start : theirs.Start, mine.End < theirs.End ? mine.End : theirs.End)
            : null;
}
