using Ponceau.Core.Transmission;

namespace Ponceau.Bridge;

/// <summary>A request as it will leave, to the byte, before it is kept and sent.</summary>
/// <param name="Path">From the ministry's address on.</param>
/// <param name="Rows">The agreements that it carries; none for a set.</param>
public sealed record SealedRequest(
    Guid Key, SubmissionKind Kind, int? Year, int? SetRevision, string Contract, string Path, byte[] Body, IReadOnlyList<SealedRow> Rows);
