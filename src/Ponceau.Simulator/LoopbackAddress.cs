using System.Net;

namespace Ponceau.Simulator;

/// <summary>The simulator holds records and has no accounts: it is for this machine alone (cli.md, "Simulator").</summary>
internal static class LoopbackAddress
{
    public static bool Is(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    /// <summary>True where the Host header names this machine.</summary>
    public static bool IsHost(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
