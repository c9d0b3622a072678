using System.Globalization;
using System.Text.RegularExpressions;
using Ponceau.Core.Interchange;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public sealed partial class CatalogueTests
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("fr-CA"), CultureInfo.GetCultureInfo("en-CA")];

    [Fact]
    public void Identifier_IsGivenOnce_AndRulesStandInItsOrder() =>
        Catalogue.All.Select(r => r.Id).ShouldBe(Catalogue.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_HasItsTextsInBothLanguages()
    {
        foreach (var rule in Catalogue.All)
        {
            foreach (var language in Languages)
            {
                RuleTexts.Statement(rule, language).ShouldNotBeNullOrWhiteSpace(rule.Id);
                RuleTexts.Why(rule, language).ShouldNotBeNullOrWhiteSpace(rule.Id);
                RuleTexts.Short(rule, language).ShouldNotBeNullOrWhiteSpace(rule.Id);
            }
            RuleTexts.Statement(rule, Languages[0]).ShouldNotBe(RuleTexts.Statement(rule, Languages[1]), rule.Id);
        }
    }

    /// <summary>Whatever the vectors find is told in both languages with nothing left to fill in.</summary>
    [Fact]
    public void FindingOfAVector_IsAWholeSentence()
    {
        foreach (var finding in Vectors.Names.SelectMany(FindingsOf))
        foreach (var language in Languages)
            RuleTexts.Message(finding, language).ShouldNotMatch(Unfilled().ToString(), finding.Rule.Id);
    }

    [Fact]
    public void Page_IsTheCatalogue() => GoldenFile.ShouldHold("docs/rules.md", RulesPage.Markdown());

    private static IEnumerable<Finding> FindingsOf(string vector)
    {
        var document = DocumentReader.Read(Vectors.Document(vector)).Document!;
        return Judge.Of(document.Records, document.AsOf!.Value).Components.SelectMany(c =>
            c.Findings.Concat(c.Rows.SelectMany(r => r.Findings)).Concat(c.Closures.SelectMany(s => s.Findings)).Concat(c.CsssPeriods.SelectMany(s => s.Findings)));
    }

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Unfilled();
}
