using System.Globalization;
using System.Resources;
using Ponceau.Core.Rules.Texts;

namespace Ponceau.Core.Rules;

/// <summary>The texts of the catalogue, in English and, for any other culture, in French. In Texts/, a file for each three letters of the ids.</summary>
public static class RuleTexts
{
    private static readonly Dictionary<string, ResourceManager> Files = Catalogue.All
        .Select(rule => Subject(rule))
        .Distinct()
        .ToDictionary(subject => subject, subject => new ResourceManager($"{typeof(Words).Namespace}.{subject}", typeof(Words).Assembly));

    /// <summary>What the rule says, as a sentence that is true where it does not fire.</summary>
    public static string Statement(Rule rule, CultureInfo culture) => Template(rule, "statement", culture);

    /// <summary>What is wrong and what to do, in whole sentences.</summary>
    public static string Message(Finding finding, CultureInfo culture) => $"{Wrong(finding, culture)} {Advice(finding, culture)}";

    /// <summary>What is wrong; for a held, what is awaited.</summary>
    public static string Wrong(Finding finding, CultureInfo culture) => Words.Fill(Template(finding.Rule, "wrong", culture), culture, finding.Arguments);

    /// <summary>What to do.</summary>
    public static string Advice(Finding finding, CultureInfo culture) => Words.Fill(Template(finding.Rule, "do", culture), culture, finding.Arguments);

    /// <summary>Why the rule exists.</summary>
    public static string Why(Rule rule, CultureInfo culture) => Template(rule, "why", culture);

    /// <summary>A few words for a grid, without a capital or a full stop; for a held they follow "En attente" ("du code postal").</summary>
    public static string Short(Rule rule, CultureInfo culture) => Template(rule, "short", culture);

    /// <summary>A text with its placeholders as they are: <c>statement</c>, <c>wrong</c>, <c>do</c>, <c>why</c>, <c>short</c>.</summary>
    public static string Template(Rule rule, string part, CultureInfo culture) =>
        Files[Subject(rule)].GetString($"{rule.Id}.{part}", culture) ?? throw new InvalidOperationException($"No text {rule.Id}.{part}.");

    private static string Subject(Rule rule) => rule.Id[..3];
}
