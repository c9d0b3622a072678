using System.Text.Json;

namespace Ponceau.TestData;

/// <summary>The rule vectors: documents <c>ponceau/1</c>, each with what <c>check</c> must say of it.</summary>
public static class Vectors
{
    private static readonly string Folder = Repository.PathOf("tests", "Ponceau.TestData", "Vectors");

    /// <summary>The names of the documents, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "expected")
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Document(string name) => File.ReadAllBytes(Path.Combine(Folder, $"{name}.json"));

    /// <summary>What is expected of each document, by its name.</summary>
    public static JsonElement Expected { get; } =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "expected.json"))).RootElement;
}
