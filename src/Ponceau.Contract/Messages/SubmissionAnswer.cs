using System.Text.Json.Serialization;

namespace Ponceau.Contract.Messages;

/// <summary>The answer 200 to a submission (contract.md, section 3). A client ignores members that it does not know.</summary>
/// <param name="Id">The submission's own identifier.</param>
/// <param name="ReceivedAt">RFC 3339.</param>
/// <param name="Results">One a file, in the order sent.</param>
public sealed record SubmissionAnswer(
    [property: JsonPropertyName("submission")] string? Id, string? ReceivedAt, IReadOnlyList<FileResult>? Results);

/// <summary>What became of one file.</summary>
/// <param name="Necsg">Where the ministry has assigned or knows one; else null.</param>
/// <param name="Messages">Of the file: an error among them refuses all its agreements but the withdrawn ones.</param>
public sealed record FileResult(
    string? FileNumber, string? Necsg, IReadOnlyList<CsgMessage>? Messages, IReadOnlyList<AgreementResult>? Agreements)
{
    /// <summary>The ministry's own number of the file; null until it has accepted something of it.</summary>
    public string? CsgFile { get; init; }

    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(FileResult);
}

/// <summary>What became of one agreement.</summary>
/// <param name="Revision">The revision sent.</param>
/// <param name="Outcome"><c>accepted</c> or <c>refused</c>; the row's state follows it alone.</param>
public sealed record AgreementResult(string? Number, int? Revision, string? Outcome, IReadOnlyList<CsgMessage>? Messages);

/// <summary>A message de validation.</summary>
/// <param name="Code"><c>CSG042ET</c>; see <see cref="MessageCode"/>.</param>
/// <param name="Text">The ministry's words, shown verbatim.</param>
/// <param name="Target">The member that it speaks of, relative to the file or the agreement; may be absent.</param>
public sealed record CsgMessage(
    string? Code, string? Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Target);

/// <summary>The two outcomes of a row or a set.</summary>
public static class Outcomes
{
    /// <summary>The ministry has it.</summary>
    public const string Accepted = "accepted";

    /// <summary>The ministry does not take it.</summary>
    public const string Refused = "refused";
}
