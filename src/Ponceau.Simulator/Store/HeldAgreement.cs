using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Store;

/// <summary>The last accepted revision of an agreement.</summary>
/// <param name="Sequence">Rises with each acceptance: the highest of a file has that file's latest data.</param>
/// <param name="Content">The file's data as received with this agreement, and this agreement alone in it; null where it is withdrawn.</param>
internal sealed record HeldAgreement(long Sequence, string Number, string FileNumber, int Revision, string? Hash, SubmittedFile? Content)
{
    public FullAgreement? Agreement => Content?.Agreements[0] as FullAgreement;

    public override string ToString() => $"HeldAgreement {Number}";
}
