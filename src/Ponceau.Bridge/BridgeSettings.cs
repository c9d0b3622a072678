namespace Ponceau.Bridge;

/// <summary>Where the ministry is, and how patient the bridge is with it (reliability.md, "How").</summary>
public sealed record BridgeSettings
{
    /// <summary>The ministry's address, without the contract's own path; plain http for this machine only. Null where none is set yet.</summary>
    public required Uri? Address { get; init; }

    /// <summary>A file with a certificate authority to trust besides the machine's (PEM); verification cannot be turned off.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>Files a submission, 1 to 100.</summary>
    public int FilesPerSubmission { get; init; } = 100;

    /// <summary>An attempt ends after this long without a whole answer.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A run gives up on a request after so many attempts…</summary>
    public int MaxAttempts { get; init; } = 6;

    /// <summary>…or after this long…</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>…and waits at most this long between two attempts; where the ministry asks for more, the run gives up at once.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The background worker waits at most this long between two runs of a component.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The name and version that submissions carry.</summary>
    public string Software { get; init; } = "Ponceau 1.0.0";

    /// <summary>True where the address is one that the bridge may speak to: https, or http on this machine.</summary>
    public static bool MaySpeakTo(Uri address) =>
        address.IsAbsoluteUri &&
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && (address.Host is "127.0.0.1" or "[::1]" or "localhost")));
}
