using Microsoft.AspNetCore.Http;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ponceau.Simulator.Requests;

/// <summary>
/// What a request says of its signature, read apart from the code that signs, so that both ends cannot be wrong together
/// (contract.md, section 1: the list and the parameters stand in the order shown).
/// </summary>
internal sealed partial record Signature(string Division, string Installation, long Created, string Nonce, string Input, byte[] Value)
{
    private const string WithoutBody = "\"@method\" \"@authority\" \"@path\" \"@query\"";
    private const string WithBody = WithoutBody + " \"content-digest\" \"content-type\" \"idempotency-key\"";

    /// <summary>Null where the headers are missing, doubled or malformed, or cover less than they must.</summary>
    public static Signature? Read(HttpRequest request)
    {
        var input = request.Headers["Signature-Input"];
        var signature = request.Headers["Signature"];
        if (input.Count != 1 || signature.Count != 1) return null;
        var parts = InputShape().Match(input[0]!);
        var value = ValueShape().Match(signature[0]!);
        if (!parts.Success || !value.Success || parts.Groups["list"].Value != (HasBody(request) ? WithBody : WithoutBody)) return null;
        if (!long.TryParse(parts.Groups["created"].Value, CultureInfo.InvariantCulture, out var created)) return null;
        var bytes = new byte[64];
        return Convert.TryFromBase64String(value.Groups["value"].Value, bytes, out var length)
            ? new Signature(
                parts.Groups["division"].Value, parts.Groups["installation"].Value, created, parts.Groups["nonce"].Value,
                input[0]!["icsge=".Length..], bytes[..length])
            : null;
    }

    public static bool HasBody(HttpRequest request) => HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method);

    /// <summary>True where the signature is the one of the access code; compared in constant time.</summary>
    public bool IsOf(HttpRequest request, string accessCode)
    {
        if (Base(request) is not { } text) return false;
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(accessCode), Encoding.UTF8.GetBytes(text));
        return CryptographicOperations.FixedTimeEquals(expected, Value);
    }

    /// <summary>The lines that were signed; null where a header that they cover is missing or stands twice.</summary>
    private string? Base(HttpRequest request)
    {
        var lines = new StringBuilder()
            .Append("\"@method\": ").Append(request.Method).Append('\n')
            .Append("\"@authority\": ").Append(Authority(request)).Append('\n')
            .Append("\"@path\": ").Append(RawPath(request)).Append('\n')
            .Append("\"@query\": ").Append(request.QueryString.HasValue ? request.QueryString.Value : "?").Append('\n');
        if (HasBody(request))
        {
            foreach (var name in (string[])["content-digest", "content-type", "idempotency-key"])
            {
                if (request.Headers[name].Count != 1) return null;
                lines.Append('"').Append(name).Append("\": ").Append(request.Headers[name][0]!.Trim()).Append('\n');
            }
        }
        return lines.Append("\"@signature-params\": ").Append(Input).ToString();
    }

    /// <summary>The host in lower case, with its port unless it is the scheme's own.</summary>
    private static string Authority(HttpRequest request)
    {
        var host = request.Host.Value!.ToLowerInvariant();
        var ownPort = request.IsHttps ? ":443" : ":80";
        return host.EndsWith(ownPort, StringComparison.Ordinal) ? host[..^ownPort.Length] : host;
    }

    /// <summary>The path as it was sent, before anything was decoded.</summary>
    private static string RawPath(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? target : target[..query];
    }

    [GeneratedRegex("""\Aicsge=\((?<list>[^()]*)\);created=(?<created>[0-9]{1,12});nonce="(?<nonce>[A-Za-z0-9_-]{22})";keyid="(?<division>[0-9]{8}):(?<installation>[0-9]{8})";alg="hmac-sha256"\z""")]
    private static partial Regex InputShape();

    [GeneratedRegex(@"\Aicsge=:(?<value>[A-Za-z0-9+/]{43}=):\z")]
    private static partial Regex ValueShape();
}
