using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>One agreement that the ministry holds.</summary>
/// <param name="ContentHash">Of what it holds (contract.md, section 5).</param>
public sealed record Holding(FileNumber File, AgreementNumber Agreement, int Revision, string ContentHash);
