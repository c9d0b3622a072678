using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ponceau.Contract.Signing;

/// <summary>Signs requests with HMAC-SHA-256 (RFC 9421) as contract.md, section 1, asks: each attempt afresh, with a new time and nonce.</summary>
/// <param name="time">The clock of <c>created</c>.</param>
/// <param name="random">Fills the 16 bytes of a nonce.</param>
public sealed class RequestSigner(TimeProvider time, Action<Span<byte>> random)
{
    private static readonly string[] WithoutBody = ["@method", "@authority", "@path", "@query"];
    private static readonly string[] WithBody = [.. WithoutBody, "content-digest", "content-type", "idempotency-key"];

    /// <summary>A signer with this machine's randomness.</summary>
    public RequestSigner(TimeProvider time)
        : this(time, RandomNumberGenerator.Fill)
    {
    }

    /// <summary>The headers that a request carries besides its content type.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c> or <c>PUT</c>.</param>
    /// <param name="target">The whole address; its host goes in lower case, with its port unless it is the scheme's own.</param>
    /// <param name="body">Null on GET.</param>
    /// <param name="key">The idempotency key; null on GET.</param>
    /// <param name="division">8 digits.</param>
    /// <param name="installation">8 digits.</param>
    /// <param name="accessCode">The secret, whose UTF-8 bytes are the key; it never travels.</param>
    public IReadOnlyList<KeyValuePair<string, string>> Sign(
        string method, Uri target, byte[]? body, Guid? key, string division, string installation, string accessCode)
    {
        var values = new List<KeyValuePair<string, string>>
        {
            new("@method", method),
            new("@authority", target.Authority.ToLowerInvariant()),
            new("@path", target.AbsolutePath),
            new("@query", target.Query.Length == 0 ? "?" : target.Query),
        };
        var headers = new List<KeyValuePair<string, string>>();
        if (body is not null)
        {
            headers.Add(new("Content-Digest", ContentDigest.Of(body)));
            headers.Add(new("Idempotency-Key", key!.Value.ToString("D")));
            values.Add(new("content-digest", headers[0].Value));
            values.Add(new("content-type", ContractV1.Json));
            values.Add(new("idempotency-key", headers[1].Value));
        }

        var parameters = SignatureBase.Parameters(body is null ? WithoutBody : WithBody, Created(division, installation));
        headers.Add(new("Signature-Input", "icsge=" + parameters));
        headers.Add(new("Signature", $"icsge=:{Sign(SignatureBase.Of(values, parameters), Encoding.UTF8.GetBytes(accessCode))}:"));
        return headers;
    }

    /// <summary>The HMAC-SHA-256 of a signature base, in base64.</summary>
    public static string Sign(string signatureBase, ReadOnlySpan<byte> key) =>
        Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(signatureBase)));

    private string Created(string division, string installation)
    {
        Span<byte> nonce = stackalloc byte[16];
        random(nonce);
        return $"created={time.GetUtcNow().ToUnixTimeSeconds()};nonce=\"{Base64Url.EncodeToString(nonce)}\";keyid=\"{division}:{installation}\";alg=\"hmac-sha256\"";
    }
}
