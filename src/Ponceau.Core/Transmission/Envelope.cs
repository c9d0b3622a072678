using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>One agreement on its way out.</summary>
public sealed record EnvelopeAgreement(Agreement Agreement, int Revision, bool Withdrawn);

/// <summary>One parent-child file on its way out, with the agreements that were selected.</summary>
public sealed record EnvelopeFile(
    ParentChildFile File, Provider? Provider, Family Family, Child Child, IReadOnlyList<EnvelopeAgreement> Agreements);

/// <summary>All the selected files of one child in the component: they are judged together and never part (contract.md, "What is sent").</summary>
public sealed record EnvelopeGroup(IReadOnlyList<EnvelopeFile> Files);
