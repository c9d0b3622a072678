namespace Ponceau.Core.Rules;

/// <summary>A rule of the catalogue. Its texts are in Texts/, by <paramref name="Id"/>.</summary>
/// <param name="Id">Three letters of the subject and two digits, <c>ENT-05</c>; never given to another rule.</param>
/// <param name="Level">What a finding of it asks for.</param>
/// <param name="Field">The field that a finding sends the user to, <c>agreement.start</c>; two, with a comma, where a finding names one of them.</param>
/// <param name="Source">Where the fact comes from: a section of the procedure, of the contract, of a law, or the reason that we give ourselves.</param>
public record Rule(string Id, Level Level, string Field, string Source);

/// <summary>A rule that the records alone decide.</summary>
/// <param name="Fires">True where the subject is not as the rule says; silent (false) where what it reads is missing or malformed.</param>
/// <param name="Tells">What the texts fill their placeholders with; asked only once the rule has fired.</param>
internal sealed record Rule<TSubject>(
    string Id,
    Level Level,
    string Field,
    string Source,
    Func<TSubject, bool> Fires,
    Func<TSubject, Argument[]>? Tells = null) : Rule(Id, Level, Field, Source);
