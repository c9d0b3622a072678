namespace Ponceau.Core.Transmission;

/// <summary>A message de validation, in the ministry's words.</summary>
/// <param name="Code">Verbatim, for example <c>CSG042ET</c>.</param>
/// <param name="Severity">The letter after the digits; a code of an unknown shape counts as an error (contract.md, section 3).</param>
/// <param name="Target">The member that it speaks of, relative to the file or the agreement; null where not said.</param>
public sealed record Message(string Code, string Text, string? Target, MessageSeverity Severity)
{
    /// <summary>Errors first, then warnings, each in the order given (rules.md, "After the answer").</summary>
    public static IReadOnlyList<Message> InOrder(IEnumerable<Message> messages) => [.. messages.OrderBy(m => m.Severity)];
}

/// <summary>How grave a message is; errors come first.</summary>
public enum MessageSeverity
{
    Error,
    Warning,
}
