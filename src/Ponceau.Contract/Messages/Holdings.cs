namespace Ponceau.Contract.Messages;

/// <summary>A page of <c>GET …/holdings</c>: at most 500 agreements, by number (contract.md, section 5).</summary>
/// <param name="Next">The number to pass as <c>after</c>; null on the last page.</param>
public sealed record HoldingsPage(IReadOnlyList<Holding>? Agreements, string? Next);

/// <summary>An agreement that the ministry holds.</summary>
/// <param name="ContentHash">Lower-case hex; see <see cref="Canonical.ContentHash"/>.</param>
public sealed record Holding(string? FileNumber, string? Number, int? Revision, string? ContentHash);
