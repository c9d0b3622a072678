using Ponceau.Core.Transmission;

namespace Ponceau.Bridge;

/// <summary>A closures or CSSS set that a run takes up.</summary>
/// <param name="IsBlocked">One of its days or periods has an error: it stays here.</param>
internal sealed record SetToSend(SubmissionKind Kind, int Year, int Revision, bool IsBlocked);
