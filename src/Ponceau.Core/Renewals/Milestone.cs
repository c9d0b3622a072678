using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Renewals;

/// <summary>A day in a child's life that matters to its agreements.</summary>
public sealed record Milestone(MilestoneKind Kind, DateOnly Date)
{
    /// <summary>How long ahead one is told.</summary>
    public const int MonthsAhead = 12;

    /// <summary>The milestones of a child from a day on, for as long ahead as one is told.</summary>
    public static IEnumerable<Milestone> Ahead(Child child, DateOnly today) => Of(child).Where(each => each.Date > today && each.Date <= today.AddMonths(MonthsAhead));

    /// <summary>The milestones that an agreement meets after its first day, or on the day after its last.</summary>
    public static IEnumerable<Milestone> In(Agreement agreement, Child child) =>
        agreement.Period is { } period ? Of(child).Where(each => each.Date > period.Start && each.Date.AddDays(-1) <= period.End) : [];

    private static IEnumerable<Milestone> Of(Child child)
    {
        if (child.BirthDate is not { } birth) yield break;
        yield return new Milestone(MilestoneKind.EndOfInfancy, Infancy.EndedOn(birth));
        if (SchoolAge.ReachedOn(birth) is { } school) yield return new Milestone(MilestoneKind.SchoolAge, school);
    }
}

/// <summary>The days that matter.</summary>
public enum MilestoneKind
{
    /// <summary>The child turns 18 months.</summary>
    EndOfInfancy,

    /// <summary>The child reaches school age, on a 1 September.</summary>
    SchoolAge,
}
