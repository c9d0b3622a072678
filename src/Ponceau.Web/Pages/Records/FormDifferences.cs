using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ponceau.Web.Pages.Records;

/// <summary>Where two forms of one kind differ: the field, and what each holds, in words.</summary>
public static class FormDifferences
{
    /// <summary>Where what is kept differs from what a form holds: the field, and what is kept.</summary>
    /// <param name="anchor">The form's name in the rules: <c>child</c>.</param>
    public static IEnumerable<(string Field, string Kept)> Of(string anchor, object kept, object typed, Texts texts) =>
        Between(anchor, kept, typed, texts).Select(each => (each.Field, each.Before));

    /// <summary>Where two forms differ: the field, and what it was and is.</summary>
    public static IEnumerable<(string Field, string Before, string After)> Between(string anchor, object before, object after, Texts texts) =>
        Pairs(anchor, before, after, texts).Where(pair => TextOf(pair.Before) != TextOf(pair.After))
            .Select(pair => (pair.Field, WordsOf(pair.Field, pair.Before, texts), WordsOf(pair.Field, pair.After, texts)));

    /// <summary>Everything that a form holds, but for fields that are empty.</summary>
    public static IEnumerable<(string Field, string Value)> Values(string anchor, object form, Texts texts) =>
        Pairs(anchor, form, null, texts).Where(pair => TextOf(pair.Before).Length > 0).Select(pair => (pair.Field, WordsOf(pair.Field, pair.Before, texts)));

    private static IEnumerable<(string Field, JsonNode? Before, JsonNode? After)> Pairs(string anchor, object before, object? after, Texts texts)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter(), new ScheduleWords(texts) },
        };
        return Pairs(anchor, JsonSerializer.SerializeToNode(before, options), JsonSerializer.SerializeToNode(after, options));
    }

    /// <summary>Each field of either form with what it holds in both.</summary>
    private static IEnumerable<(string Field, JsonNode? Before, JsonNode? After)> Pairs(string field, JsonNode? before, JsonNode? after) => (before ?? after) switch
    {
        JsonObject => NamesOf(before).Union(NamesOf(after)).SelectMany(name => Pairs($"{field}.{name}", before?[name], after?[name])),
        JsonArray list when list.All(item => item is JsonObject) =>
            Enumerable.Range(0, Math.Max(CountOf(before), CountOf(after))).SelectMany(i => Pairs($"{field}[{i}]", At(before, i), At(after, i))),
        _ => [(field, before, after)],
    };

    private static IEnumerable<string> NamesOf(JsonNode? shape) => (shape as JsonObject)?.Select(member => member.Key) ?? [];

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
