using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Generation;

/// <summary>Made-up agreements of one file after another.</summary>
internal sealed class Agreements(SplitMix random)
{
    private const int InfantMonths = 18;
    private const int ReducedContributionCents = 965;
    private const int FullPriceCents = 4_800;

    private readonly Schedules _schedules = new(random);
    private int _count;

    /// <summary>The agreements of a child in one file, in the order of their days.</summary>
    /// <param name="fixedSchedule">In shared custody; else any, and another one after a change.</param>
    public List<Agreement> Make(
        FileNumber file, Component component, DateOnly birth, IReadOnlyList<Stretch> stretches, Care care, Schedule? fixedSchedule)
    {
        var agreements = new List<Agreement>(stretches.Count);
        foreach (var stretch in stretches)
        {
            var schedule = fixedSchedule ?? Next(agreements is [.., var former] ? former : null, component, care);
            agreements.Add(Make(file, component, birth, stretch, care, schedule));
        }
        return agreements;
    }

    public (Schedule Mine, Schedule Theirs) Shared() => _schedules.Shared();

    // ENT-11: an agreement that replaces another in the middle of a year brings something else.
    private Schedule Next(Agreement? former, Component component, Care care) => former switch
    {
        { EndKind: EndKind.Replaced } => _schedules.OtherThan(former.Schedule!.Value, component),
        not null when random.Percent(70) => former.Schedule!.Value,
        _ => care is { Ecp: true, EcpRecommendation: false } ? _schedules.Exempted() : _schedules.Any(component),
    };

    private Agreement Make(FileNumber file, Component component, DateOnly birth, Stretch stretch, Care care, Schedule schedule)
    {
        var isInfant = Age.InMonths(birth, stretch.Start) < InfantMonths;
        var hasHours = random.Percent(60);
        return new Agreement
        {
            Number = AgreementNumber.FromStore(Digits.InOrder(++_count)),
            File = file,
            Start = stretch.Start,
            End = stretch.End,
            EndKind = stretch.EndKind,
            NoticeDate = stretch.EndKind == EndKind.Cancellation ? stretch.End : null,
            Ecp = care.Ecp,
            EcpRecommendation = care.EcpRecommendation,
            Csss = care.Csss,
            Infant = isInfant,
            InfantLastDay = isInfant ? Age.Reached(birth, InfantMonths).AddDays(-1) : null,
            SignedOn = stretch.Start.AddDays(-random.Between(2, 45)),
            Schedule = schedule,
            Arrives = hasHours ? new TimeOnly(random.Between(7, 8), random.Of<int>([0, 15, 30, 45])) : null,
            Leaves = hasHours ? new TimeOnly(random.Between(16, 17), random.Of<int>([0, 15, 30, 45])) : null,
            DailyRateCents = care.Ecp ? 0 : component.IsSubsidised ? ReducedContributionCents : FullPriceCents,
        };
    }
}

/// <summary>What is particular to a child's care.</summary>
internal readonly record struct Care(bool Ecp, bool EcpRecommendation, bool Csss)
{
    public static Care Any(SplitMix random, Component component)
    {
        var protocol = component.Kind is ComponentKind.Cpe or ComponentKind.SubsidisedDaycare && random.Percent(4);
        var exempted = component.IsSubsidised && random.Percent(5);
        return new Care(exempted, exempted && random.Percent(20), protocol);
    }

    /// <summary>Nothing is to change within a year.</summary>
    public bool IsPlain => this == default;
}
