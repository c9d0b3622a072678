using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Pages.Lists;

/// <summary>Where one stands in a list, for as long as the browser is open: the list comes back as it was left, with the record that was opened.</summary>
public static class ListPlace
{
    public static ListQuery? QueryOf(ISession session, string list) =>
        session.GetString(Query(list)) is { } kept ? JsonSerializer.Deserialize<ListQuery>(kept) : null;

    public static void Keep(ISession session, string list, ListQuery query) => session.SetString(Query(list), JsonSerializer.Serialize(query));

    /// <summary>The number of the record that was opened last.</summary>
    public static string? OpenedIn(ISession session, string list) => session.GetString(Opened(list));

    public static void Open(ISession session, string list, string number)
    {
        session.SetString(Opened(list), number);
        session.SetString(Away(list), number);
    }

    /// <summary>Whether the list is shown for the first time since a record was opened: one comes back to it.</summary>
    public static bool ComeBack(ISession session, string list)
    {
        var isAway = session.GetString(Away(list)) is not null;
        session.Remove(Away(list));
        return isAway;
    }

    private static string Query(string list) => "query:" + list;

    private static string Away(string list) => "away:" + list;

    private static string Opened(string list) => "opened:" + list;
}
