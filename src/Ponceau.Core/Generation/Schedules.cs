using Ponceau.Core.Records;

namespace Ponceau.Core.Generation;

/// <summary>Weeks of care as people arrange them: never more than ten half-days a week (HOR-07, HOR-08).</summary>
internal sealed class Schedules(SplitMix random)
{
    private const int WorkDays = 5;

    public Schedule Any(Component component)
    {
        if (component.NightCare && random.Percent(8)) return new Schedule(OnDays(random.Between(2, 5), Slots.Night));
        if (component.EveningCare && random.Percent(25)) return new Schedule(OnDays(random.Between(2, 5), Slots.PM | Slots.Soir1));
        return random.Below(100) switch
        {
            < 66 => new Schedule(Week.MondayToFriday(Slots.Day)),
            < 86 => new Schedule(OnDays(random.Between(2, 4), Slots.Day)),
            < 94 => new Schedule(OnDays(random.Between(3, 5), random.Percent(70) ? Slots.AM : Slots.PM)),
            _ => TwoWeeks(),
        };
    }

    public Schedule OtherThan(Schedule former, Component component)
    {
        while (true)
            if (Any(component) is var schedule && schedule != former) return schedule;
    }

    /// <summary>At most five half-days, which ECP pays (ECP-02).</summary>
    public Schedule Exempted() =>
        random.Percent(50) ? new Schedule(Week.MondayToFriday(Slots.AM)) : new Schedule(OnDays(2, Slots.Day));

    /// <summary>Shared custody: what one parent has of two weeks, and what is left for the other.</summary>
    public (Schedule Mine, Schedule Theirs) Shared()
    {
        var full = Week.MondayToFriday(Slots.Day);
        // Monday to Wednesday of a week and Thursday to Friday of the next, or a whole week in turn.
        var days = random.Percent(50) ? WorkDays : random.Between(2, 4);
        Week first = FirstDays(days), rest = new(full.Packed & ~first.Packed);
        return (new Schedule(first, rest), new Schedule(rest, first));
    }

    private Schedule TwoWeeks()
    {
        var first = random.Between(1, 4);
        return new Schedule(OnDays(first, Slots.Day), OnDays(first + 1, Slots.Day));
    }

    private static Week FirstDays(int count)
    {
        var week = new Week();
        for (var day = 0; day < count; day++) week = week.With(day, Slots.Day);
        return week;
    }

    /// <summary>The same slots on some of the days from Monday to Friday.</summary>
    private Week OnDays(int count, Slots slots)
    {
        var week = new Week();
        for (var (day, left) = (0, count); day < WorkDays; day++)
        {
            if (random.Below(WorkDays - day) >= left) continue;
            week = week.With(day, slots);
            left--;
        }
        return week;
    }
}
