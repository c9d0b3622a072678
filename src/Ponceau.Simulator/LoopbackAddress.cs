using System.Net;

namespace Ponceau.Simulator;

/// <summary>The simulator holds records and has no accounts: it is for this machine alone (cli.md, "Simulator").</summary>
/// <param name="Ip">Null for <c>localhost</c>, which is both loopback addresses.</param>
internal sealed record LoopbackAddress(IPAddress? Ip, int Port)
{
    /// <summary>
    /// The addresses of a list separated by semicolons; null where one of them is not plain http on loopback. They are bound as they were
    /// read here: Kestrel takes a host that it cannot read for every address of the machine.
    /// </summary>
    public static IReadOnlyList<LoopbackAddress>? TryRead(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.TrimEntries).Select(Read).ToList();
        return addresses.Contains(null) ? null : [.. addresses.OfType<LoopbackAddress>()];
    }

    /// <summary>True where the Host header names this machine.</summary>
    public static bool IsHost(string host) => host == "localhost" || Parse(host) is not null;

    private static LoopbackAddress? Read(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.PathAndQuery != "/") return null;
        if (Parse(address.Host) is { } ip) return new LoopbackAddress(ip, address.Port);

        // A free port is found for one address only.
        return address.Host == "localhost" ? new LoopbackAddress(address.Port == 0 ? IPAddress.Loopback : null, address.Port) : null;
    }

    private static IPAddress? Parse(string host) => IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip) ? ip : null;
}
