namespace Ponceau.Contract.Messages;

/// <summary>The answer to <c>GET /csg/v1/status</c> (contract.md, section 2).</summary>
/// <param name="State"><c>up</c>, <c>degraded</c> or <c>down</c>.</param>
/// <param name="Time">RFC 3339, the server's clock.</param>
public sealed record PlatformStatus(string? State, string? Time, IReadOnlyList<string>? ContractVersions, IReadOnlyList<PlatformNotice>? Notices);

/// <summary>A notice of the platform's, in both languages.</summary>
/// <param name="Since">RFC 3339.</param>
public sealed record PlatformNotice(string? Since, string? Fr, string? En);

/// <summary>The answer to <c>GET /csg/v1/client-address</c>: the caller's address as the server sees it.</summary>
public sealed record ClientAddress(string? Address);

/// <summary>An error, <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="Errors">With status 400: what was not as the contract says, by JSON pointer.</param>
public sealed record Problem(string? Type, string? Title, int Status, string? Detail = null, IReadOnlyList<ProblemError>? Errors = null);

/// <summary>One fault of a request's body.</summary>
/// <param name="Pointer">RFC 6901.</param>
public sealed record ProblemError(string Pointer, string Detail);
