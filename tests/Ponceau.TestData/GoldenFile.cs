using DiffPlex.Renderer;

namespace Ponceau.TestData;

/// <summary>Holds a text against a committed file, and says how to accept a difference that is meant.</summary>
public static class GoldenFile
{
    private const string Accept = "PONCEAU_ACCEPT_GOLDEN";

    /// <summary>Fails where the file is not this text.</summary>
    /// <param name="path">From the repository's root, with slashes: <c>tests/Ponceau.Tests/…/Golden/name.json</c>.</param>
    /// <param name="actual">What the product makes now.</param>
    /// <param name="accept">True to write the file instead; left out, the environment says so.</param>
    public static void ShouldHold(string path, string actual, bool? accept = null)
    {
        var file = Repository.PathOf(path.Split('/'));
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var found = actual.ReplaceLineEndings("\n");
        if (found == expected) return;
        if (!(accept ?? Environment.GetEnvironmentVariable(Accept) == "1")) throw new GoldenFileException(Difference(path, expected, found));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, found);
    }

    private static string Difference(string path, string expected, string actual) =>
        $"""
        {path} is not what the product makes now:
        {UnidiffRenderer.GenerateUnidiff(expected, actual, path, "now")}
        Where this is meant, accept it with: {Accept}=1 ./test
        """;
}

/// <summary>A text that is not what its golden file holds.</summary>
public sealed class GoldenFileException(string message) : Exception(message);
