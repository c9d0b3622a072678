using System.Text.Json.Nodes;

namespace Ponceau.Demo;

/// <summary>The demo's data, which the program carries with it: no name or number of it stands in the code.</summary>
internal static class DemoFile
{
    public static string Text(string name)
    {
        using var stream = typeof(DemoFile).Assembly.GetManifestResourceStream($"Ponceau.Demo.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static JsonNode Json(string name) => JsonNode.Parse(Text(name))!;
}
