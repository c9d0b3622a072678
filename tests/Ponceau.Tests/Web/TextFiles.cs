using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ponceau.TestData;

namespace Ponceau.Tests.Web;

/// <summary>The words of the pages as they lie in the source, and the keys that pages and code name.</summary>
internal static partial class TextFiles
{
    private static readonly string Project = Repository.PathOf("src", "Ponceau.Web");

    /// <summary>The files of words, in French.</summary>
    public static IEnumerable<string> Subjects =>
        Directory.EnumerateFiles(Path.Combine(Project, "Resources"), "*.resx").Where(path => !path.EndsWith(".en.resx", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static Dictionary<string, string> Read(string path) =>
        XDocument.Load(path).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    /// <summary>Every key written out whole in a page or in code; for a number of things, its forms.</summary>
    public static HashSet<string> Named() => [.. Sources().SelectMany(NamedIn)];

    /// <summary>Whatever stands between quotes in pages and code and may be a key: a key may be chosen, or handed on, before it is asked for.</summary>
    public static HashSet<string> Quoted() => [.. Sources().SelectMany(source => Quote().Matches(source).Select(match => match.Groups["key"].Value))];

    /// <summary>The beginnings of keys that pages and code put together: <c>state.</c></summary>
    public static HashSet<string> Beginnings() => [.. Sources().SelectMany(source => Beginning().Matches(source).Select(match => match.Groups["key"].Value))];

    private static IEnumerable<string> NamedIn(string source) =>
    [
        .. Key().Matches(source).Select(match => match.Groups["key"].Value),
        .. Counted().Matches(source).SelectMany(match => (string[])[match.Groups["key"].Value + ".one", match.Groups["key"].Value + ".many"]),
    ];

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Project, "*.cs*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml")
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    [GeneratedRegex("""(?:\b(?:T|texts)\[|InCurrentLanguage\(\)\[|NavLink\("[^"]*", |new\("/[^"]*", )"(?<key>[a-zA-Z0-9.-]+)"|\bFind\("(?<key>[a-zA-Z0-9.-]+)"\)""")]
    private static partial Regex Key();

    [GeneratedRegex("\"(?<key>[a-zA-Z0-9.-]+)\"")]
    private static partial Regex Quote();

    [GeneratedRegex("""\.Count\("(?<key>[a-zA-Z0-9.-]+)",""")]
    private static partial Regex Counted();

    [GeneratedRegex("""(?:\[\$"|")(?<key>[a-zA-Z0-9.-]+\.)(?:\{|" \+)""")]
    private static partial Regex Beginning();
}
