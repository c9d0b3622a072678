using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ponceau.Web.Pages.Records;

/// <summary>Where what is kept differs from what a form holds: the field, and what is kept, in words.</summary>
public static class FormDifferences
{
    /// <param name="anchor">The form's name in the rules: <c>child</c>.</param>
    public static IEnumerable<(string Field, string Kept)> Of(string anchor, object kept, object typed, Texts texts)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter(), new ScheduleWords(texts) },
        };
        return Of(anchor, JsonSerializer.SerializeToNode(kept, options), JsonSerializer.SerializeToNode(typed, options), texts);
    }

    private static IEnumerable<(string, string)> Of(string field, JsonNode? kept, JsonNode? typed, Texts texts) => (kept ?? typed) switch
    {
        JsonObject shape => shape.SelectMany(member => Of($"{field}.{member.Key}", kept?[member.Key], typed?[member.Key], texts)),
        JsonArray list when list.All(item => item is JsonObject) =>
            Enumerable.Range(0, Math.Max(CountOf(kept), CountOf(typed))).SelectMany(i => Of($"{field}[{i}]", At(kept, i), At(typed, i), texts)),
        _ => TextOf(kept) == TextOf(typed) ? [] : [(field, WordsOf(field, kept, texts))],
    };

    private static int CountOf(JsonNode? list) => (list as JsonArray)?.Count ?? 0;

    private static JsonNode? At(JsonNode? list, int place) => place < CountOf(list) ? list![place] : null;

    private static string TextOf(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(' ', list.Select(TextOf).Order(StringComparer.Ordinal)),
        _ => value.ToString().Trim(),
    };

    /// <summary>A value of a list of choices by its word: <c>role.mother</c>, <c>sex.M</c>, <c>day.mon</c>.</summary>
    private static string WordsOf(string field, JsonNode? value, Texts texts)
    {
        if (value is JsonArray days) return days.Count == 0 ? texts["record.empty"] : string.Join(", ", days.Select(day => WordsOf("day", day, texts)));
        var text = TextOf(value);
        return value?.GetValueKind() switch
        {
            JsonValueKind.True => texts["record.ticked"],
            JsonValueKind.False => texts["record.unticked"],
            _ when text.Length == 0 => texts["record.empty"],
            _ => texts.Find($"{field.Split('.')[^1]}.{text}") ?? text,
        };
    }
}
