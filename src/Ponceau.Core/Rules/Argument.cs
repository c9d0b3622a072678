namespace Ponceau.Core.Rules;

/// <summary>What fills a placeholder of a finding's text: <c>{date}</c>, <c>{number}</c>. It may be personal data: shown, never logged.</summary>
/// <param name="Name">The placeholder, without its braces.</param>
/// <param name="Value">
/// A text, a whole number, a <see cref="DateOnly"/>, <see cref="Records.Slots"/>, a <see cref="Term"/>, a <see cref="LineNumber"/> or a
/// <see cref="Calendar.StatutoryHoliday"/>; <see cref="RuleTexts"/> says it in the user's language.
/// </param>
public readonly record struct Argument(string Name, object Value)
{
    public override string ToString() => Name;
}

/// <summary>A word of the trade that both languages have, by its name in Texts/Words.resx.</summary>
public readonly record struct Term(string Name);

/// <summary>A line of a list, from 1, where it has nothing better to be called by.</summary>
public readonly record struct LineNumber(int Number);
