using Ponceau.Contract.Messages;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Bridge.V1;

/// <summary>From the ministry's answer to ours; null where it is not an answer of the contract (contract.md, "Keys").</summary>
internal static class AnswerMapping
{
    public static Answer? ToAnswer(byte[] body, Guid key)
    {
        var answer = ContractJson.TryRead<SubmissionAnswer>(body);
        if (answer?.Results is not { } results || answer.Id != key.ToString("D")) return null;
        var files = results.Select(ToFile).ToList();
        return files.Contains(null) ? null : new Answer([.. files.Select(f => f!)]);
    }

    public static SetAnswer? ToSetAnswer(byte[] body, Guid key, int revision)
    {
        var result = ContractJson.TryRead<SetResult>(body);
        if (result is null || result.Key != key.ToString("D") || result.Revision != revision || IsAccepted(result.Outcome) is not { } accepted)
            return null;
        return new SetAnswer(revision, accepted, ToMessages(result.Messages), IsOutdated(accepted, result.Messages));
    }

    private static FileAnswer? ToFile(FileResult? file)
    {
        if (file?.FileNumber is not { } number || file.Agreements is not { } agreements) return null;
        var rows = agreements.Select(ToAgreement).ToList();
        return rows.Contains(null) ? null
            : new FileAnswer(FileNumber.FromStore(number), Necsg.FromInput(file.Necsg), ToMessages(file.Messages), [.. rows.Select(r => r!)]);
    }

    private static AgreementAnswer? ToAgreement(AgreementResult? row) =>
        row is not { Number: { } number, Revision: { } revision } || IsAccepted(row.Outcome) is not { } accepted ? null
        : new AgreementAnswer(AgreementNumber.FromStore(number), revision, accepted, ToMessages(row.Messages), IsOutdated(accepted, row.Messages));

    private static bool? IsAccepted(string? outcome) => outcome switch
    {
        Outcomes.Accepted => true,
        Outcomes.Refused => false,
        _ => null,
    };

    private static bool IsOutdated(bool accepted, IReadOnlyList<CsgMessage>? messages) =>
        !accepted && (messages ?? []).Any(m => MessageCode.Is(m?.Code ?? "", MessageCode.OutdatedRevision));

    private static IReadOnlyList<Message> ToMessages(IReadOnlyList<CsgMessage>? messages) =>
        [.. (messages ?? []).Where(m => m is not null).Select(m => ToMessage(m.Code ?? "", m.Text ?? "", m.Target))];

    private static Message ToMessage(string code, string text, string? target) =>
        new(code, text, target, MessageCode.IsWarning(code) ? MessageSeverity.Warning : MessageSeverity.Error);
}
