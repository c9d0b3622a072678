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
    list => RowJson.Write(list),
    json => RowJson.Read<T>(json));

/// <summary>Two lists are the same where their JSON is.</summary>
public sealed class JsonComparer<T>() : ValueComparer<List<T>>(
    (a, b) => RowJson.Write(a!) == RowJson.Write(b!),
    list => RowJson.Write(list).GetHashCode(StringComparison.Ordinal),
    list => RowJson.Read<T>(RowJson.Write(list)));

/// <summary>How rows stand as JSON, in lists and in the history.</summary>
public static class RowJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string None = "[]";

    // Most lists are empty, and there are as many as rows.
    public static string Write<T>(List<T> list) => list.Count == 0 ? None : JsonSerializer.Serialize(list, Options);

    public static List<T> Read<T>(string json) => json == None ? [] : JsonSerializer.Deserialize<List<T>>(json, Options)!;
}
