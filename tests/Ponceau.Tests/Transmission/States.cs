using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

/// <summary>States of one agreement, as the tests of this folder need them.</summary>
internal static class States
{
    public static readonly DateTime At = new(2026, 1, 5, 15, 0, 0, DateTimeKind.Utc);

    public static AgreementState Of(int revision, int? accepted = null, int? refused = null, bool asWithdrawal = false) => new()
    {
        Number = AgreementNumber.FromStore("00000013"),
        Revision = revision,
        Accepted = accepted is { } a ? new Acceptance(a, $"hash-{a}", asWithdrawal, At) : null,
        RefusedRevision = refused,
    };

    public static AgreementState Open(this AgreementState state, int revision, bool unknown = false) =>
        state with { Open = new OpenSubmission(Guid.Empty, revision, unknown) };

    public static SealedRow Sent(int revision, bool withdrawn = false) =>
        new(FileNumber.FromStore("00000007"), AgreementNumber.FromStore("00000013"), revision, withdrawn, $"hash-{revision}");

    public static AgreementAnswer Answer(int revision, bool accepted) => new(AgreementNumber.FromStore("00000013"), revision, accepted, []);
}
