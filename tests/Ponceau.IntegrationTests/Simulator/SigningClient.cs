using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>A client of the contract with signing code of its own, so that the two ends cannot be wrong together.</summary>
public sealed class SigningClient(string address, Func<DateTimeOffset> clock)
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Counts on over a restart of the simulator, which remembers.</summary>
    private static int _nonces;

    public string Division { get; init; } = "41000001";
    public string Installation { get; init; } = "31000001";
    public string Code { get; init; } = "NotARealAccessCode0000000000000001";

    /// <summary>The nonce of every request; a new one each time where null.</summary>
    public string? Nonce { get; init; }

    public string Pair => $"/csg/v1/divisions/{Division}/installations/{Installation}";

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, (byte[]?)null, null);

    public Task<HttpResponseMessage> SubmitAsync(JsonObject submission, string? key = null) =>
        SendAsync(HttpMethod.Post, Pair + "/submissions", submission.ToJsonString(), key ?? submission["submission"]!.GetValue<string>());

    /// <param name="sent">The body that really leaves, where it is not the one that was signed.</param>
    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? body, string? key, string? sent = null, string contentType = "application/json", string? signedPath = null,
        CancellationToken stop = default) =>
        SendAsync(
            method, path, body is null ? null : Encoding.UTF8.GetBytes(body), key, sent is null ? null : Encoding.UTF8.GetBytes(sent), contentType, signedPath, stop);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, byte[]? body, string? key, byte[]? sent = null, string contentType = "application/json", string? signedPath = null,
        CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(method, address + path);
        var split = (signedPath ?? path).Split('?');
        var lines = new List<(string Name, string Value)>
        {
            ("@method", method.Method), ("@authority", new Uri(address).Authority), ("@path", split[0]), ("@query", "?" + (split.Length > 1 ? split[1] : "")),
        };
        if (body is not null)
        {
            var digest = $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:";
            request.Content = new ByteArrayContent(sent ?? body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
            request.Content.Headers.TryAddWithoutValidation("Content-Digest", digest);
            request.Headers.Add("Idempotency-Key", key);
            lines.AddRange([("content-digest", digest), ("content-type", contentType), ("idempotency-key", key!)]);
        }
        var list = string.Join(' ', lines.Select(l => $"\"{l.Name}\""));
        var nonce = Nonce ?? Interlocked.Increment(ref _nonces).ToString("D22", CultureInfo.InvariantCulture);
        var parameters = $"({list});created={clock().ToUnixTimeSeconds()};nonce=\"{nonce}\";keyid=\"{Division}:{Installation}\";alg=\"hmac-sha256\"";
        var text = string.Concat(lines.Select(l => $"\"{l.Name}\": {l.Value}\n")) + $"\"@signature-params\": {parameters}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Code), Encoding.UTF8.GetBytes(text)));
        request.Headers.TryAddWithoutValidation("Signature-Input", $"icsge={parameters}");
        request.Headers.TryAddWithoutValidation("Signature", $"icsge=:{signature}:");
        return await _http.SendAsync(request, stop);
    }
}
