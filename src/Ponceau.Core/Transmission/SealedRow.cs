using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>One agreement as a sealed submission carries it.</summary>
public sealed record SealedRow(FileNumber File, AgreementNumber Agreement, int Revision, bool Withdrawn, string ContentHash);
