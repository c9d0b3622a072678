using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Lists;

/// <summary>Which lines a query lets through.</summary>
public sealed class ListFilter(ListQuery query, DateOnly today)
{
    private readonly SearchWords _words = new(query.Search);

    public bool Shows(ListLine line) =>
        (query.Component.Length == 0 || line.Components.Contains(query.Component))
        && (query.Group.Length == 0 || line.Groups.Contains(query.Group))
        && IsInState(line, query.State)
        && (query.Due.Length == 0 || line.LastDays.Any(day => IsDue(day, query.Due)))
        && _words.Find(line.Key);

    /// <summary>A record is in each state that one of its agreements is in.</summary>
    public static bool IsInState(ListLine line, string state) => state switch
    {
        "" => true,
        ListQuery.WithoutAgreement => line.Fates.Count == 0,
        _ => line.Fates.Any(fate => Fates.PillOf(fate) == state),
    };

    private bool IsDue(DateOnly lastDay, string due) => due == ListQuery.Ended
        ? lastDay < today
        : lastDay >= today && int.TryParse(due, out var days) && lastDay.DayNumber - today.DayNumber <= days;
}
