using Microsoft.AspNetCore.Http;
using System.Security.Cryptography;
using Ponceau.Contract;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Requests;

/// <summary>Who may come in: a bare 401 for everything else, telling none from another (contract.md, section 1).</summary>
internal sealed class Gate(Register register, NonceStore nonces)
{
    private static readonly string NoCode = RandomNumberGenerator.GetHexString(34);

    /// <summary>The component that signed, for its own path only; null where the request is refused.</summary>
    /// <param name="pair">The division and installation in the path; null where the path names none.</param>
    public Component? Admit(HttpRequest request, byte[] body, (string Division, string Installation)? pair, DateTimeOffset now)
    {
        if (Signature.Read(request) is not { } signature) return null;
        if (pair != (signature.Division, signature.Installation)) return null;
        if (Math.Abs(now.ToUnixTimeSeconds() - signature.Created) > ContractV1.MaxClockSkewSeconds) return null;

        // A pair that nobody has is held against a code that nobody has, so that it takes as long to refuse as a wrong code.
        var component = register.Find(signature.Division, signature.Installation);
        if (!signature.IsOf(request, component?.AccessCode ?? NoCode) || component is null) return null;
        if (Signature.HasBody(request) && request.Headers["Content-Digest"] != $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:") return null;

        // Only now, so that nobody without the code can use up the nonces of a component.
        return nonces.IsNew(component.KeyId, signature.Nonce, now) ? component : null;
    }
}
