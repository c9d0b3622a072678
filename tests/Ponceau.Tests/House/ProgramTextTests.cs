using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ponceau.TestData;

namespace Ponceau.Tests.House;

/// <summary>The program's texts: each one that is asked for is there, and none is there that nobody asks for.</summary>
public sealed partial class ProgramTextTests
{
    private static readonly string[] Sources = [.. SourceFiles.All().Where(file => SourceFiles.Short(file).StartsWith("src/Ponceau/", StringComparison.Ordinal)).Select(File.ReadAllText)];

    private static readonly string[] Keys =
        [.. XDocument.Load(Repository.PathOf("src", "Ponceau", "CliTexts.resx")).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)];

    [Fact]
    public void TextAskedFor_IsThere() =>
        Sources.SelectMany(source => Asked().Matches(source)).Select(m => m.Groups[1].Value).Except(Keys).ShouldBeEmpty();

    [Fact]
    public void TextThatIsThere_IsAskedFor() =>
        Keys.Where(key => !Sources.Any(source => IsAskedFor(source, key))).ShouldBeEmpty();

    [GeneratedRegex("""CliTexts\.Get\("([^"]+)"\s*[,)]""")]
    private static partial Regex Asked();

    /// <summary>By its key, or by a key put together from its first word: <c>"outcome." + word</c>.</summary>
    private static bool IsAskedFor(string source, string key) =>
        source.Contains($"\"{key}\"", StringComparison.Ordinal) || source.Contains($"\"{key.Split('.')[0]}.\"", StringComparison.Ordinal);
}
