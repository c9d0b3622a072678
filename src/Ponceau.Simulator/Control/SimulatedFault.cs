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
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    private const double LongestSeconds = 10 * 366 * 86_400.0;

    /// <summary>A state of the server rather than an event: it lasts until it is taken away, and lets other failures happen meanwhile.</summary>
    public bool IsStanding => Times is null && Kind is "clock";

    public TimeSpan Shift => TimeSpan.FromSeconds(Seconds ?? 0);

    public TimeSpan Wait => TimeSpan.FromSeconds(Seconds ?? 1);

    public int DownFor => RetryAfter ?? 5;

    /// <summary>The fault in a body, or a sentence that says why there is none.</summary>
    public static (SimulatedFault? Fault, string? Reason) Read(byte[] body)
    {
        try
        {
            var fault = JsonSerializer.Deserialize<SimulatedFault>(body, Json);
            if (fault is null || !Kinds.Contains(fault.Kind)) return (null, $"kind must be one of {string.Join(", ", Kinds)}.");
            return fault.Fault() is { } reason ? (null, reason) : (fault, null);
        }
        catch (JsonException)
        {
            return (null, "The body must be JSON with on, kind and, where they are needed, times, status, retryAfter, seconds.");
        }
    }

    private string? Fault() =>
        !Places.Contains(On) ? $"on must be one of {string.Join(", ", Places)}."
        : Times < 1 ? "times must be 1 or more, or null for as long as it is not taken away."
        : Status is < 200 or > 599 ? "status must be from 200 to 599."
        : RetryAfter < 0 ? "retryAfter must be 0 or more."
        : Math.Abs(Seconds ?? 0) > LongestSeconds ? "seconds must be less than ten years."
        : Seconds < 0 && Kind != "clock" ? "seconds must be 0 or more, but for a clock."
        : null;
}
