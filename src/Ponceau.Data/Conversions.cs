using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ponceau.Data;

/// <summary>Instants are UTC; SQLite gives them back without saying so.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

/// <summary>A short list that is only ever read with its row, as JSON text.</summary>
public sealed class JsonConverter<T>() : ValueConverter<List<T>, string>(
    list => JsonSerializer.Serialize(list, RowJson.Options),
    json => JsonSerializer.Deserialize<List<T>>(json, RowJson.Options)!);

/// <summary>Two lists are the same where their JSON is.</summary>
public sealed class JsonComparer<T>() : ValueComparer<List<T>>(
    (a, b) => JsonSerializer.Serialize(a, RowJson.Options) == JsonSerializer.Serialize(b, RowJson.Options),
    list => JsonSerializer.Serialize(list, RowJson.Options).GetHashCode(StringComparison.Ordinal),
    list => JsonSerializer.Deserialize<List<T>>(JsonSerializer.Serialize(list, RowJson.Options), RowJson.Options)!);

/// <summary>How rows stand as JSON, in lists and in the history.</summary>
public static class RowJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
