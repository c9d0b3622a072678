namespace Ponceau.Core.Interchange;

/// <summary>What keeps a document from being read, at one place in it.</summary>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Message">What is wrong and what to do, in the language of the user; it quotes nobody's data.</param>
public sealed record Fault(string Pointer, string Message);
