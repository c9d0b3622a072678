using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Judging;

/// <summary>An agreement as days and slots.</summary>
internal sealed class Care
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private readonly bool _isEndMalformed;
    private readonly IReadOnlyList<HashSet<(int Day, string Slot)>> _weeks;

    public Care(FullAgreement agreement)
    {
        Start = Reading.Date(agreement.Start);
        End = Reading.Date(agreement.End);
        _isEndMalformed = agreement.End is not null && End is null;
        _weeks = [.. (agreement.Schedule?.Weeks ?? []).Select(ToSlots)];
    }

    public DateOnly? Start { get; }

    public DateOnly? End { get; }

    /// <summary>The last day; far in the future where there is none.</summary>
    public DateOnly LastDay => End ?? DateOnly.MaxValue;

    /// <summary>A malformed date, or a start after its end, makes the period malformed: what compares periods is silent.</summary>
    public bool HasPeriod => !_isEndMalformed && Start is { } start && start <= LastDay;

    public bool HasSlot => _weeks.Any(w => w.Count > 0);

    public bool HasTwoEqualWeeks => _weeks is [var first, var second] && first.SetEquals(second);

    public bool SharesADayWith(Care other) => HasPeriod && other.HasPeriod && Start <= other.LastDay && other.Start <= LastDay;

    /// <summary>A slot of a date taken by both; two weeks of dates tell all, since the weeks of both come again after two.</summary>
    public bool SharesASlotWith(Care other)
    {
        if (!SharesADayWith(other) || _weeks.Count == 0 || other._weeks.Count == 0) return false;
        var first = Start > other.Start ? Start!.Value : other.Start!.Value;
        var last = LastDay < other.LastDay ? LastDay : other.LastDay;
        for (var (date, count) = (first, 0); count < 14; count++)
        {
            if (On(date).Overlaps(other.On(date))) return true;
            if (date >= last) return false;
            date = date.AddDays(1);
        }
        return false;
    }

    private IEnumerable<string> SlotsOn(DateOnly date)
    {
        var monday = Start!.Value.DayNumber - DayOf(Start.Value);
        var week = _weeks[(date.DayNumber - monday) / 7 % _weeks.Count];
        return week.Where(s => s.Day == DayOf(date)).Select(s => s.Slot);
    }

    private HashSet<string> On(DateOnly date) => [.. SlotsOn(date)];

    private static int DayOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    private static HashSet<(int, string)> ToSlots(IReadOnlyDictionary<string, IReadOnlyList<string>> week) =>
        [.. week.SelectMany(day => day.Value.Select(slot => (Array.IndexOf(Days, day.Key), slot)))];
}
