using Ponceau.TestData;

namespace Ponceau.Tests.House;

/// <summary>The files that were written by hand: not the migrations that a tool made, nor what others wrote and we serve.</summary>
public static class SourceFiles
{
    private static readonly string[] Folders = ["src", "tests", "docs", "bench"];
    private static readonly string[] NotOurs = ["/Migrations/", "/wwwroot/lib/", "/bin/", "/obj/"];

    public static IEnumerable<string> All(string pattern = "*.cs") =>
        Folders.Select(folder => Repository.PathOf(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(file => !NotOurs.Any(Slashed(file).Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>From the repository's root, with slashes.</summary>
    public static string Short(string file) => Slashed(Path.GetRelativePath(Repository.Root, file));

    private static string Slashed(string path) => path.Replace('\\', '/');
}
