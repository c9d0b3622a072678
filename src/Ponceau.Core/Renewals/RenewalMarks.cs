using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Renewals;

/// <summary>Finds what there is to know of a renewal from the agreement that it follows, the child and the dates.</summary>
internal static class RenewalMarks
{
    public static IEnumerable<RenewalMark> Of(Renewal renewal, DateOnly today) =>
        [.. OfTheEnd(renewal), .. OfTheAge(renewal), .. OfTheStatus(renewal.Last, renewal.Proposed), .. OfTheStart(renewal, today)];

    private static IEnumerable<RenewalMark> OfTheEnd(Renewal renewal)
    {
        if (renewal.Last.End is not { } end || end == DateOnly.MaxValue) yield return new(RenewalMarkKind.NoEnd);
        if (renewal.Last.EndKind is EndKind.Departure or EndKind.Cancellation) yield return new(RenewalMarkKind.Ended, renewal.Last.End);
        if (renewal.Child.Status != ChildStatus.Active) yield return new(RenewalMarkKind.ChildLeft);
    }

    private static IEnumerable<RenewalMark> OfTheAge(Renewal renewal)
    {
        if (renewal.Child.BirthDate is not { } birth || renewal.Proposed.Start is not { } start) yield break;
        var end = renewal.Proposed.End ?? DateOnly.MaxValue;
        if (SchoolAge.ReachedOn(birth) is { } school)
        {
            if (school <= start && !renewal.Proposed.Transitional) yield return new(RenewalMarkKind.OfSchoolAge, school);
            if (school <= start && renewal.Proposed.Transitional && ReferenceYear.EndOf(school) < start) yield return new(RenewalMarkKind.MeasureIsOver, ReferenceYear.EndOf(school));
            if (start < school && school.AddDays(-1) <= end) yield return new(RenewalMarkKind.ReachesSchoolAge, school);
        }

        var infancy = Infancy.EndedOn(birth);
        if (start < infancy && infancy <= end) yield return new(RenewalMarkKind.Reaches18Months, infancy);
    }

    private static IEnumerable<RenewalMark> OfTheStatus(Agreement last, Agreement proposed)
    {
        if (proposed.Ecp) yield return new(RenewalMarkKind.Ecp);
        else if (last.Ecp) yield return new(RenewalMarkKind.EcpDropped);
        if (proposed.Csss) yield return new(RenewalMarkKind.Csss);
        else if (last.Csss) yield return new(RenewalMarkKind.CsssDropped);
        if (proposed.Transitional) yield return new(RenewalMarkKind.Transitional);
        else if (last.Transitional) yield return new(RenewalMarkKind.TransitionalDropped);
    }

    private static IEnumerable<RenewalMark> OfTheStart(Renewal renewal, DateOnly today)
    {
        if (renewal.Last.Schedule is { Second: not null } && renewal.Proposed.Schedule != renewal.Last.Schedule) yield return new(RenewalMarkKind.WeeksSwapped);
        if (renewal.Proposed.Start < today) yield return new(RenewalMarkKind.Late);
    }
}
