using System.Security.Cryptography;

namespace Ponceau.Contract.Signing;

/// <summary>The <c>Content-Digest</c> of a body (RFC 9530): <c>sha-256=:BASE64:</c>.</summary>
public static class ContentDigest
{
    /// <summary>The header's value for a body's bytes.</summary>
    public static string Of(ReadOnlySpan<byte> body) => $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:";
}
