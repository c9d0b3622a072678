using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ponceau.Simulator.Control;

/// <summary>A failure to play, as the control port takes it (cli.md, "Simulator").</summary>
/// <param name="On">Which requests: <c>submissions</c>, <c>closures</c>, <c>csss-periods</c>, <c>holdings</c>, <c>status</c> or <c>*</c>.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Times">How often; null until they are all taken away.</param>
/// <param name="Seconds">How long a latency or a drip lasts; by how much a clock is ahead.</param>
internal sealed record SimulatedFault(string On, string Kind, int? Times = 1, int? Status = null, int? RetryAfter = null, double? Seconds = null)
{
    public static readonly IReadOnlyList<string> Kinds =
        ["latency", "status", "refuse", "drop-after-commit", "garbage", "drip", "clock", "duplicate", "maintenance"];

    public static readonly IReadOnlyList<string> Places = ["submissions", "closures", "csss-periods", "holdings", "status", "*"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The fault in a body, or a sentence that says why there is none.</summary>
    public static (SimulatedFault? Fault, string? Reason) Read(byte[] body)
    {
        try
        {
            var fault = JsonSerializer.Deserialize<SimulatedFault>(body, Json);
            if (fault is null || !Kinds.Contains(fault.Kind)) return (null, $"kind must be one of {string.Join(", ", Kinds)}.");
            return Places.Contains(fault.On) ? (fault, null) : (null, $"on must be one of {string.Join(", ", Places)}.");
        }
        catch (JsonException)
        {
            return (null, "The body must be JSON with on, kind and, where they are needed, times, status, retryAfter, seconds.");
        }
    }
}
