using System.Security.Cryptography;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Requests;

/// <summary>A POST or PUT of a component under its key (contract.md, section 3, Keys).</summary>
internal sealed record KeyedRequest(Component Component, string Key, string Path, byte[] Body, Conduct Conduct)
{
    /// <summary>Keys belong to a component.</summary>
    public string Id => $"{Component.KeyId}/{Key}";

    /// <summary>What makes another request of it.</summary>
    public Fingerprint Fingerprint { get; } = new(Path, Convert.ToHexStringLower(SHA256.HashData(Body)));

    public override string ToString() => nameof(KeyedRequest);
}

/// <summary>What was asked, where, and with which body: two that differ cannot have one key.</summary>
internal sealed record Fingerprint(string Path, string Digest);
