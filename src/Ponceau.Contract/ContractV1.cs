namespace Ponceau.Contract;

/// <summary>The paths, limits and media types of version 1 (contract.md, sections 1 to 5). Paths start at the ministry's address.</summary>
public static class ContractV1
{
    /// <summary>The version that a sealed submission remembers.</summary>
    public const string Version = "1";

    /// <summary>Where every path starts.</summary>
    public const string BasePath = "/csg/v1";

    /// <summary>The only content type of a request's or an answer's body; without parameter in a request.</summary>
    public const string Json = "application/json";

    /// <summary>The content type of every error (RFC 9457).</summary>
    public const string ProblemJson = "application/problem+json";

    /// <summary>Files a submission, at most.</summary>
    public const int MaxFiles = 100;

    /// <summary>Bytes of a request's body, at most.</summary>
    public const int MaxBodyBytes = 1_048_576;

    /// <summary>Agreements a page of the holdings, at most.</summary>
    public const int HoldingsPageSize = 500;

    /// <summary>Seconds by which a signature's time may differ from the server's clock.</summary>
    public const int MaxClockSkewSeconds = 300;

    /// <summary>Seconds for which the server remembers a nonce.</summary>
    public const int NonceMemorySeconds = 900;

    /// <summary><c>GET</c>, open: the state of the platform.</summary>
    public const string StatusPath = BasePath + "/status";

    /// <summary><c>GET</c>, open: the caller's address as the server sees it.</summary>
    public const string ClientAddressPath = BasePath + "/client-address";

    /// <summary>The path of a pair of numbers; 8 digits each.</summary>
    public static string ComponentPath(string division, string installation) => $"{BasePath}/divisions/{division}/installations/{installation}";

    /// <summary><c>POST</c>: a submission.</summary>
    public static string SubmissionsPath(string division, string installation) => ComponentPath(division, installation) + "/submissions";

    /// <summary><c>PUT</c> and <c>GET</c>: the closures of a civil year.</summary>
    public static string ClosuresPath(string division, string installation, int year) => $"{ComponentPath(division, installation)}/closures/{year}";

    /// <summary><c>PUT</c> and <c>GET</c>: the CSSS periods of a financial year.</summary>
    public static string CsssPeriodsPath(string division, string installation, int financialYear) =>
        $"{ComponentPath(division, installation)}/csss-periods/{financialYear}";

    /// <summary><c>GET</c>: what the ministry holds, after an agreement number or from the first.</summary>
    public static string HoldingsPath(string division, string installation, string? after) =>
        ComponentPath(division, installation) + "/holdings" + (after is null ? "" : "?after=" + Uri.EscapeDataString(after));
}
