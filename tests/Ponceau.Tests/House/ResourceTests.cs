using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ponceau.TestData;

namespace Ponceau.Tests.House;

/// <summary>Every text in French and in English, whole, with the same named placeholders.</summary>
public sealed partial class ResourceTests
{
    public static TheoryData<string> French =>
        [.. SourceFiles.All("*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)).Select(SourceFiles.Short)];

    [Fact]
    public void EnglishTexts_HaveTheirFrench() =>
        SourceFiles.All("*.en.resx").Where(file => !File.Exists(file.Replace(".en.resx", ".resx"))).Select(SourceFiles.Short).ShouldBeEmpty();

    [Theory, MemberData(nameof(French))]
    public void Texts_HaveTheSameKeysInBothLanguages(string file) =>
        Texts(English(file)).Keys.Order().ShouldBe(Texts(file).Keys.Order());

    [Theory, MemberData(nameof(French))]
    public void Texts_HaveTheSamePlaceholdersInBothLanguages(string file)
    {
        var english = Texts(English(file));
        Texts(file).Where(text => !Placeholders(text.Value).SequenceEqual(Placeholders(english[text.Key]))).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(French))]
    public void Texts_AreNotEmptyAndDoNotShout(string file) =>
        Texts(file).Concat(Texts(English(file)))
            .Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Contains('!')).Select(text => text.Key).ShouldBeEmpty();

    private static string English(string file) => file.Replace(".resx", ".en.resx");

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.PathOf(file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
