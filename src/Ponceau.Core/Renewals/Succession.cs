using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Renewals;

/// <summary>When an agreement cannot simply be changed: it ends, and another one starts on the day of the change.</summary>
public static class Succession
{
    /// <summary>
    /// Why a change calls for a new agreement; none where it does not. An agreement that has not begun may still become what will be signed, and
    /// what was not filled in yet may be filled in.
    /// </summary>
    public static IReadOnlyList<NewAgreementReason> ReasonsFor(Agreement kept, Agreement typed, DateOnly today)
    {
        if (kept.Start is not { } start || start > today) return [];
        var reasons = new List<NewAgreementReason>();
        if (kept.Ecp != typed.Ecp) reasons.Add(NewAgreementReason.Ecp);
        if (kept.Csss != typed.Csss) reasons.Add(NewAgreementReason.Csss);
        if (kept.Schedule is { IsEmpty: false } schedule && typed.Schedule != schedule && !SaysTheSame(schedule, typed.Schedule)) reasons.Add(NewAgreementReason.Schedule);
        if (kept.Transitional != typed.Transitional) reasons.Add(NewAgreementReason.Transitional);
        if (GoesOnAfterItsEnd(kept, typed, today)) reasons.Add(kept.EndKind == EndKind.Cancellation ? NewAgreementReason.Cancelled : NewAgreementReason.Expired);
        return reasons;
    }

    /// <summary>The day on which the new agreement would start: the day after an end that has passed, else today, inside the agreement.</summary>
    public static DateOnly ProposedStart(Agreement kept, Agreement typed, DateOnly today)
    {
        if (kept.End is { } end && GoesOnAfterItsEnd(kept, typed, today)) return end.AddDays(1);
        var earliest = kept.Start!.Value.AddDays(1);
        var latest = kept.End ?? DateOnly.MaxValue;
        return today < earliest ? earliest : today > latest ? latest : today;
    }

    /// <summary>Whether a new agreement can start on a day: after the first day of the old one, and not beyond the day after its last.</summary>
    public static bool CanStartOn(Agreement kept, DateOnly day) => day > kept.Start && (kept.End is not { } end || end == DateOnly.MaxValue || day <= end.AddDays(1));

    /// <summary>The old agreement as it ends on the day before, and the new one as it was typed from that day on.</summary>
    public static (Agreement Ended, Agreement Next) At(DateOnly day, Agreement kept, Agreement typed, Child child)
    {
        var ended = kept.End is { } end && end < day
            ? kept with { EndKind = kept.EndKind ?? EndKind.Expiry }
            : kept with { End = day.AddDays(-1), EndKind = EndKind.Replaced };
        var next = typed with
        {
            Number = default,
            Start = day,
            End = typed.End is { } last && last < day ? null : typed.End,
            EndKind = null,
            NoticeDate = null,
            SignedOn = null,
            Infant = typed.Infant && (child.BirthDate is not { } birth || day < Infancy.EndedOn(birth)),
            Schedule = typed.Schedule == kept.Schedule ? Continued(kept, day) : typed.Schedule,
        };
        return (ended, next);
    }

    /// <summary>Week 1 is the one that holds the start: where the weeks would change their turn, they change places.</summary>
    public static Schedule? Continued(Agreement agreement, DateOnly? start)
    {
        if (agreement is not { Schedule: { Second: { } second } schedule, Start: { } from } || start is not { } day) return agreement.Schedule;
        return schedule.WeekOf(day, from) == schedule.First ? schedule : new Schedule(second, schedule.First);
    }

    /// <summary>Two equal weeks made one are the same care (HOR-02).</summary>
    private static bool SaysTheSame(Schedule kept, Schedule? typed) =>
        typed is { } other && kept.First == other.First && (kept.Second ?? kept.First) == (other.Second ?? other.First);

    private static bool GoesOnAfterItsEnd(Agreement kept, Agreement typed, DateOnly today) =>
        kept.End is { } end && end < today && (typed.End is not { } last || last > end);
}
