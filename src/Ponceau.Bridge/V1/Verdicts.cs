using System.Globalization;
using System.Text.Json;

namespace Ponceau.Bridge.V1;

/// <summary>What a reply stands for: an answer that settles, or a fault (contract.md, sections 1 and 3).</summary>
internal static class Verdicts
{
    private static readonly TimeSpan ToleratedSkew = TimeSpan.FromSeconds(300);

    /// <summary>Null where the reply is the answer asked for.</summary>
    /// <param name="isAnswer">Whether a body of status 200 is one.</param>
    public static Fault? FaultOf(Reply reply, DateTimeOffset now, Func<Reply, bool> isAnswer) => reply switch
    {
        { Status: 200, MediaType: "application/json" } when isAnswer(reply) => null,
        { Status: 400 or 413, MediaType: "application/problem+json" } => new Fault(FaultKind.Rejected, Pointers(reply)),
        { Status: 401 } => IdentityOrClock(reply, now),
        { Status: 409 or 429 or >= 500 } => new Fault(FaultKind.Down, Status(reply)),
        _ => new Fault(FaultKind.Protocol, Status(reply)),
    };

    /// <summary>The ministry tells nothing of why; but it tells its time, and a clock that is off is one reason.</summary>
    private static Fault IdentityOrClock(Reply reply, DateTimeOffset now) =>
        reply.Date is { } date && (date - now).Duration() > ToleratedSkew
            ? new Fault(FaultKind.Clock, Skew(now - date))
            : new Fault(FaultKind.Identity, Status(reply));

    private static string Skew(TimeSpan ahead) =>
        string.Create(CultureInfo.InvariantCulture, $"{(ahead < TimeSpan.Zero ? "−" : "+")}{(int)ahead.Duration().TotalHours} h {ahead.Duration().Minutes:00} min {ahead.Duration().Seconds:00} s");

    private static string Status(Reply reply) => string.Create(CultureInfo.InvariantCulture, $"HTTP {reply.Status}");

    /// <summary>The members that the ministry could not read: their pointers, never their values.</summary>
    private static string Pointers(Reply reply)
    {
        try
        {
            using var problem = JsonDocument.Parse(reply.Body);
            var pointers = problem.RootElement.GetProperty("errors").EnumerateArray()
                .Take(5).Select(e => e.ValueKind == JsonValueKind.String ? e.GetString() : e.GetProperty("pointer").GetString());
            return $"{Status(reply)} {string.Join(" ", pointers)}";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Status(reply);
        }
    }
}
