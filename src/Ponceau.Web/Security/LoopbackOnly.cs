using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Security;

/// <summary>Until there are accounts, Ponceau speaks to the machine that it runs on and to no other.</summary>
public static class LoopbackOnly
{
    /// <summary>The only names under which it is reached. Compared as written, so that no other spelling of an address passes.</summary>
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Why Ponceau does not listen on these addresses (<c>;</c> between them), in the language given; null where it may.</summary>
    public static string? Check(string urls, CultureInfo language)
    {
        var texts = new Texts(language);
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0) return texts["security.notAnAddress", ("address", urls)];
        foreach (var url in addresses)
        {
            if (HostOf(url) is not { } host) return texts["security.notAnAddress", ("address", url)];
            if (!IsLoopback(host)) return texts["security.notLoopback", ("address", url)];
        }

        return null;
    }

    /// <summary>True for a host name, without its port, that means this machine.</summary>
    internal static bool IsLoopback(string host) => Names.Contains(host, StringComparer.OrdinalIgnoreCase);

    private static string? HostOf(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Host;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
