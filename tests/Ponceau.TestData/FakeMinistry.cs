using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ponceau.TestData;

/// <summary>
/// A ministry in the same process, written from contract.md apart from the simulator: it accepts what is sent, keeps keys and revisions,
/// notes every breach of the contract that it sees, and can be told to fail.
/// </summary>
public sealed class FakeMinistry : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (byte[] Body, string Answer)> _answers = [];

    /// <summary>What happens to the next requests, in order, instead of an answer.</summary>
    public Queue<Failure> Failures { get; } = new();

    /// <summary>What happens to every request, until it is taken away.</summary>
    public Failure? Always { get; set; }

    /// <summary>What it holds, by pair of numbers and agreement.</summary>
    public Dictionary<(string Pair, string Agreement), Held> Holdings { get; } = [];

    public List<(string Method, string Path, string? Key)> Requests { get; } = [];

    public List<string> Breaches { get; } = [];

    /// <summary>The messages with which it refuses the agreement of a file; null where it accepts it.</summary>
    public Func<JsonObject, JsonObject, string?> Refuses { get; set; } = (_, _) => null;

    /// <summary>The NECSG that it gives to a child.</summary>
    public Func<JsonObject, string?> Necsg { get; set; } = _ => null;

    /// <summary>Its own clock, which answers carry.</summary>
    public Func<DateTimeOffset> Clock { get; set; } = () => DateTimeOffset.UnixEpoch;

    /// <summary>Called before each request is looked at, with how many there have been.</summary>
    public Func<int, Task>? Before { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var key = request.Headers.TryGetValues("Idempotency-Key", out var values) ? values.Single() : null;
        var path = request.RequestUri!.PathAndQuery;
        if (Before is not null) await Before(Requests.Count);
        lock (_lock)
        {
            Requests.Add((request.Method.Method, path, key));
            var failure = Always ?? (Failures.TryDequeue(out var next) ? next : null);
            if (failure is { Commits: false }) return failure.Respond(Clock());
            var response = Answer(request.Method, path, key, body);
            return failure is null ? response : failure.Respond(Clock());
        }
    }

    private HttpResponseMessage Answer(HttpMethod method, string path, string? key, byte[]? body)
    {
        if (method == HttpMethod.Get) return Ok(HoldingsPage(path));
        if (_answers.TryGetValue(key!, out var stored))
        {
            if (!stored.Body.AsSpan().SequenceEqual(body)) Breaches.Add($"the key {key} came again with another body");
            return Ok(stored.Answer);
        }
        var parsed = JsonNode.Parse(body!)!.AsObject();
        var answer = method == HttpMethod.Post ? Judge(path, parsed) : new JsonObject
        {
            ["key"] = key, ["revision"] = parsed["revision"]!.DeepClone(), ["outcome"] = "accepted", ["messages"] = new JsonArray(),
        };
        var text = answer.ToJsonString();
        _answers[key!] = (body!, text);
        return Ok(text);
    }

    private JsonObject Judge(string path, JsonObject submission)
    {
        var results = new JsonArray();
        foreach (var file in submission["files"]!.AsArray().Select(f => f!.AsObject()))
        {
            var agreements = new JsonArray();
            foreach (var agreement in file["agreements"]!.AsArray().Select(a => a!.AsObject())) agreements.Add((JsonNode)Judge(path, file, agreement));
            results.Add((JsonNode)new JsonObject
            {
                ["fileNumber"] = file["fileNumber"]!.DeepClone(), ["csgFile"] = "7", ["necsg"] = Necsg(file["child"]!.AsObject()),
                ["messages"] = new JsonArray(), ["agreements"] = agreements,
            });
        }
        return new JsonObject { ["submission"] = submission["submission"]!.DeepClone(), ["receivedAt"] = "2026-01-05T15:00:00Z", ["results"] = results };
    }

    private JsonObject Judge(string path, JsonObject file, JsonObject agreement)
    {
        var number = agreement["number"]!.GetValue<string>();
        var revision = agreement["revision"]!.GetValue<int>();
        var id = (PairOf(path), number);
        var code = Refuses(file, agreement);
        if (Holdings.TryGetValue(id, out var held) && (revision < held.Revision || (revision == held.Revision && held.Content != ContentOf(file, agreement))))
            code = "CSG092E";
        if (code is null)
            Holdings[id] = new Held(file["fileNumber"]!.GetValue<string>(), revision, ContentOf(file, agreement), agreement["withdrawn"]!.GetValue<bool>());
        return new JsonObject
        {
            ["number"] = number, ["revision"] = revision, ["outcome"] = code is null ? "accepted" : "refused",
            ["messages"] = code is null ? new JsonArray() : new JsonArray(new JsonObject { ["code"] = code, ["text"] = "Refus", ["target"] = "start" }),
        };
    }

    private string HoldingsPage(string path)
    {
        var held = Holdings.Where(h => h.Key.Pair == PairOf(path) && !h.Value.Withdrawn).OrderBy(h => h.Key.Agreement, StringComparer.Ordinal)
            .Select(h => (JsonNode)new JsonObject
            {
                ["fileNumber"] = h.Value.File, ["number"] = h.Key.Agreement, ["revision"] = h.Value.Revision, ["contentHash"] = h.Value.Content,
            });
        return new JsonObject { ["agreements"] = new JsonArray([.. held]), ["next"] = null }.ToJsonString();
    }

    /// <summary>The hash of the contract, worked out here by hand: sorted members, no white space.</summary>
    private static string ContentOf(JsonObject file, JsonObject agreement)
    {
        var content = new JsonObject
        {
            ["agreement"] = Without(agreement, "revision", "withdrawn"), ["child"] = Without(file["child"]!.AsObject(), "age"),
            ["fileNumber"] = file["fileNumber"]!.DeepClone(), ["parentA"] = file["parentA"]!.DeepClone(),
            ["parentB"] = file["parentB"]?.DeepClone(), ["provider"] = file["provider"]?.DeepClone(),
        };
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var canonical = Sorted(content)!.ToJsonString(options);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Without(JsonObject node, params string[] members)
    {
        var copy = node.DeepClone().AsObject();
        foreach (var member in members) copy.Remove(member);
        return copy;
    }

    private static string PairOf(string path)
    {
        var parts = path.Split('/');
        return $"{parts[4]}:{parts[6]}";
    }

    private HttpResponseMessage Ok(string json) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        Headers = { Date = Clock() },
    };

    /// <summary>An agreement that it holds.</summary>
    public sealed record Held(string File, int Revision, string Content, bool Withdrawn);

    /// <summary>A way to fail.</summary>
    /// <param name="Commits">The request is carried out all the same, and its answer lost.</param>
    public sealed record Failure(bool Commits, Func<DateTimeOffset, HttpResponseMessage> Respond)
    {
        public static readonly Failure NoConnection = new(false, _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "No connection."));

        public static readonly Failure AnswerLost = new(true, _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer was cut."));

        /// <summary>A status with a body of some type, and how long to wait where it says so.</summary>
        public static Failure Status(int status, string body = "", string type = "application/problem+json", int? retryAfter = null, bool commits = false) =>
            new(commits, now =>
            {
                var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)) };
                response.Headers.Date = now;
                if (retryAfter is { } seconds) response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
                return response;
            });
    }
}
