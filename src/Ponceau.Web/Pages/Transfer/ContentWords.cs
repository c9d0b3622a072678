using System.Text.Json;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The values of the contract in the users' words; a text that has no word of its own stands as it is sent.</summary>
public static class ContentWords
{
    public static string Of(string member, JsonElement value, Texts texts) => (member, value.ValueKind) switch
    {
        (_, JsonValueKind.Null) => texts["transfer.content.null"],
        (_, JsonValueKind.True) => texts["transfer.yes"],
        (_, JsonValueKind.False) => texts["transfer.no"],
        ("role", JsonValueKind.String) => texts.Find($"role.{value.GetString()}") ?? value.GetString()!,
        ("sex", JsonValueKind.String) => texts.Find($"sex.{value.GetString()}") ?? value.GetString()!,
        ("schedule", JsonValueKind.Object) => Schedule(value, texts),
        ("ecp", JsonValueKind.Object) => Ecp(value, texts),
        (_, JsonValueKind.String) => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>"lun AM, PM ; mar AM" for a week; the weeks of two are named.</summary>
    private static string Schedule(JsonElement schedule, Texts texts)
    {
        var weeks = schedule.GetProperty("weeks").EnumerateArray().Select(week => Week(week, texts)).ToList();
        return weeks.Count < 2
            ? string.Concat(weeks)
            : string.Join(" · ", weeks.Select((week, index) => texts["transfer.content.week", ("week", texts[$"schedule.week.{index + 1}"]), ("days", week)]));
    }

    private static string Week(JsonElement week, Texts texts) => string.Join("; ", week.EnumerateObject().Select(
        day => $"{texts[$"day.{day.Name}.short"]} {string.Join(", ", day.Value.EnumerateArray().Select(slot => texts[$"slot.{slot.GetString()}"]))}"));

    private static string Ecp(JsonElement ecp, Texts texts) => texts[
        "transfer.content.halfDays", ("count", string.Join(" + ", ecp.GetProperty("halfDaysPerWeek").EnumerateArray().Select(each => each.GetRawText())))];
}
