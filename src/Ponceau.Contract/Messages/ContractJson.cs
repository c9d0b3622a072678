using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ponceau.Contract.Messages;

/// <summary>How messages stand as JSON: camel case, UTF-8, members in the order declared, nulls written, nothing escaped but what JSON must.</summary>
public static class ContractJson
{
    /// <summary>For both ends; unknown members are ignored in reading.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The exact bytes of a body.</summary>
    public static byte[] Write<T>(T message) => JsonSerializer.SerializeToUtf8Bytes(message, Options);

    /// <summary>The message in a body; null where the bytes are not one.</summary>
    public static T? TryRead<T>(ReadOnlySpan<byte> body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
