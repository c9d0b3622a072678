using System.Globalization;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Reads one value of a kind, or says what is wrong with it.</summary>
internal delegate Wrong? ReadValue<T>(JsonElement json, out T value);

/// <summary>The kinds of values that the document has (data.md, section 2).</summary>
internal static class ValueReader
{
    public static Wrong? Text(JsonElement json, out string value)
    {
        value = "";
        if (json.ValueKind != JsonValueKind.String) return new Wrong("NotText");
        try
        {
            value = json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, "\ud800": valid JSON that is no text.
            return new Wrong("NotCharacters");
        }
        // PostgreSQL keeps no U+0000 in a text.
        return value.Contains('\0') ? new Wrong("NotCharacters") : null;
    }

    public static Wrong? TextOrNull(JsonElement json, out string? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null) return null;
        var wrong = Text(json, out var text);
        value = text;
        return wrong;
    }

    public static Wrong? Identifier(JsonElement json, out string value) =>
        Text(json, out value) ?? (value.Length == 0 ? new Wrong("EmptyIdentifier") : null);

    public static ReadValue<string> OneOf(IReadOnlyList<string> words) => (JsonElement json, out string value) =>
        Text(json, out value) ?? (words.Contains(value) ? null : Wrong.UnknownWord(value, string.Join(", ", words)));

    public static Wrong? Flag(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : new Wrong("NotFlag");
    }

    public static Wrong? Whole(JsonElement json, out int value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out value) ? null : new Wrong("NotWhole");
    }

    public static Wrong? WholeOrNull(JsonElement json, out int? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null) return null;
        var wrong = Whole(json, out var whole);
        value = whole;
        return wrong;
    }

    public static Wrong? Date(JsonElement json, out DateOnly? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null) return null;
        if (Text(json, out var text) is { } wrong) return wrong;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return new Wrong("NotDate");
        value = date;
        return null;
    }

    public static Wrong? Time(JsonElement json, out TimeOnly? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null) return null;
        if (Text(json, out var text) is { } wrong) return wrong;
        if (!TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return new Wrong("NotTime");
        value = time;
        return null;
    }
}
