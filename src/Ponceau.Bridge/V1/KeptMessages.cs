using Ponceau.Contract.Messages;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Bridge.V1;

/// <summary>The ministry's messages as they were kept, with the severity that their code gives; what does not read as a code is an error.</summary>
public static class KeptMessages
{
    /// <summary>Errors first, then warnings.</summary>
    public static IReadOnlyList<Message> Of(IEnumerable<MessageRow> rows) => Message.InOrder(rows.Select(Of));

    /// <summary>The code's letters and digits, <c>CSG042</c>, under which advice is kept; null where it is no code of the contract.</summary>
    public static string? SubjectOf(string code) => code.Length > 6 && MessageCode.Is(code, code[..6]) ? code[..6] : null;

    private static Message Of(MessageRow row) =>
        new(row.Code, row.Text, row.Target, MessageCode.IsWarning(row.Code) ? MessageSeverity.Warning : MessageSeverity.Error);
}
