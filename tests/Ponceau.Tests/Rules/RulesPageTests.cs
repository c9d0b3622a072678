using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class RulesPageTests
{
    [Fact]
    public void ThePageOfTheRules_IsWhatTheCatalogueSays() => GoldenFile.ShouldHold("docs/rules.md", RulesPage.Markdown());
}
