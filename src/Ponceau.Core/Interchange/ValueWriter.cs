using System.Globalization;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Writes the values that JSON has no type for, and those that may be null.</summary>
internal static class ValueWriter
{
    public static void WriteDate(this Utf8JsonWriter to, string name, DateOnly? date) =>
        to.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteTime(this Utf8JsonWriter to, string name, TimeOnly? time) =>
        to.WriteString(name, time?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static void WriteWhole(this Utf8JsonWriter to, string name, int? number)
    {
        if (number is { } whole) to.WriteNumber(name, whole);
        else to.WriteNull(name);
    }

    public static void WriteWords(this Utf8JsonWriter to, string name, IEnumerable<string> words)
    {
        to.WriteStartArray(name);
        foreach (var word in words) to.WriteStringValue(word);
        to.WriteEndArray();
    }

    public static void WriteList<T>(this Utf8JsonWriter to, string name, IEnumerable<T> items, Action<T> write)
    {
        to.WriteStartArray(name);
        foreach (var item in items) write(item);
        to.WriteEndArray();
    }
}
