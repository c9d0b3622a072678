using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Renewals;

/// <summary>An agreement proposed to follow another, from the day after it ("Copier une entente" of the procedure): dates proposed, and what there is to know.</summary>
public sealed record Renewal
{
    /// <summary>The agreement that it follows.</summary>
    public required Agreement Last { get; init; }

    /// <summary>The agreement proposed, without a number; without dates where nothing tells when the last one ends.</summary>
    public required Agreement Proposed { get; init; }

    public required Child Child { get; init; }
    public required Component Component { get; init; }
    public IReadOnlyList<RenewalMark> Marks { get; init; } = [];

    /// <summary>Nothing stands in its way.</summary>
    public bool IsPossible => Marks.All(mark => mark.Weight != RenewalWeight.Stops);

    /// <summary>It is what one expects of this file; where not, somebody may still choose it.</summary>
    public bool IsProposed => Marks.All(mark => mark.Weight == RenewalWeight.Tells);

    /// <summary>Proposes what follows an agreement.</summary>
    /// <param name="ofTheFile">All agreements of its file, itself among them or not.</param>
    public static Renewal Propose(Agreement last, Child child, Component component, IEnumerable<Agreement> ofTheFile, DateOnly today)
    {
        DateOnly? start = last.End is { } end && end < DateOnly.MaxValue ? end.AddDays(1) : null;
        var renewal = new Renewal { Last = last, Child = child, Component = component, Proposed = Following(last, start, child, component) };
        var isRenewed = ofTheFile.Any(other => IsLater(other, last));
        return renewal with { Marks = [.. isRenewed ? [new RenewalMark(RenewalMarkKind.AlreadyRenewed)] : Array.Empty<RenewalMark>(), .. RenewalMarks.Of(renewal, today)] };
    }

    /// <summary>
    /// The renewal as somebody corrected its dates and statuses, with what there is to know of it now. Its weeks go on alternating from its start, and
    /// an infant has a last day in the nursery.
    /// </summary>
    public Renewal With(Agreement corrected, DateOnly today)
    {
        var lastDay = corrected.InfantLastDay ?? (corrected.Infant ? LastInfantDay(Child) : null);
        var renewal = this with { Proposed = corrected with { Schedule = Succession.Continued(Last, corrected.Start), InfantLastDay = lastDay } };
        return renewal with { Marks = [.. Marks.Where(mark => mark.Kind is RenewalMarkKind.AlreadyRenewed or RenewalMarkKind.Withdrawn), .. RenewalMarks.Of(renewal, today)] };
    }

    /// <summary>Whether an agreement of the same file comes after another.</summary>
    public static bool IsLater(Agreement other, Agreement last) => other.Number != last.Number && other.Start > (last.Start ?? last.End);

    // The reference year ends on the eve of a 1 September: the day of school age (TRA-01) is never inside, and the measure (TRA-03) never runs past it.
    private static Agreement Following(Agreement last, DateOnly? start, Child child, Component component)
    {
        var infant = IsInfant(child, start) ?? last.Infant;
        return last with
        {
            Number = default,
            Start = start,
            End = start is { } day ? ReferenceYear.EndOf(day) : null,
            EndKind = null,
            NoticeDate = null,
            SignedOn = null,
            Note = "",
            Ecp = last.Ecp && component.IsSubsidised,
            EcpRecommendation = last.EcpRecommendation && component.IsSubsidised,
            Csss = last.Csss && !IsPastTheProtocol(child, start),
            Transitional = last.Transitional && (child.SpecialNeeds || !IsOfSchoolAge(child, start)),
            Infant = infant,
            InfantLastDay = last.InfantLastDay ?? (infant ? LastInfantDay(child) : null),
            Schedule = Succession.Continued(last, start),
        };
    }

    /// <summary>Null where nothing tells.</summary>
    private static bool? IsInfant(Child child, DateOnly? start) =>
        start is { } day && child.BirthDate is { } birth ? day < Infancy.EndedOn(birth) : null;

    private static DateOnly? LastInfantDay(Child child) => child.BirthDate is { } birth ? Infancy.LastDay(birth) : null;

    private static bool IsPastTheProtocol(Child child, DateOnly? start) =>
        start is { } day && child.BirthDate is { } birth && Age.InMonths(birth, day) >= AgeCode.End;

    private static bool IsOfSchoolAge(Child child, DateOnly? start) =>
        start is { } day && child.BirthDate is { } birth && SchoolAge.ReachedOn(birth) <= day;
}
