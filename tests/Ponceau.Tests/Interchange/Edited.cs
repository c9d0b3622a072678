using System.Text;
using System.Text.Json.Nodes;

namespace Ponceau.Tests.Interchange;

/// <summary>A document that is edited at a JSON pointer: the document of <see cref="Everything"/>, unless another is given.</summary>
internal sealed class Edited
{
    private readonly JsonNode _root;

    public Edited(byte[]? document = null) => _root = JsonNode.Parse(document ?? Everything.Document())!;

    public string Text => _root.ToJsonString();

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public Edited With(string pointer, string json)
    {
        var (parent, name) = Parent(pointer);
        if (parent is JsonArray list && name == "-") list.Add(JsonNode.Parse(json));
        else if (parent is JsonArray items) items[int.Parse(name)] = JsonNode.Parse(json);
        else parent[name] = JsonNode.Parse(json);
        return this;
    }

    public Edited Without(string pointer)
    {
        var (parent, name) = Parent(pointer);
        if (parent is JsonArray list) list.RemoveAt(int.Parse(name));
        else parent.AsObject().Remove(name).ShouldBeTrue($"nothing at {pointer}");
        return this;
    }

    /// <summary>Adds to a list a second time what stands at the pointer.</summary>
    public Edited Again(string pointer)
    {
        var (parent, name) = Parent(pointer);
        parent.AsArray().Add(parent[int.Parse(name)]!.DeepClone());
        return this;
    }

    /// <summary>The pointers of every member of every object.</summary>
    public static IEnumerable<string> MembersOf(byte[] document) =>
        Walk(JsonNode.Parse(document)!, "").Where(each => !char.IsAsciiDigit(each.Split('/')[^1][0]));

    /// <summary>The pointers of every object.</summary>
    public static IEnumerable<string> ObjectsOf(byte[] document)
    {
        var root = JsonNode.Parse(document)!;
        return Walk(root, "").Prepend("").Where(pointer => At(root, pointer) is JsonObject);
    }

    private static IEnumerable<string> Walk(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(member => Walk(member.Value, $"{pointer}/{member.Key}").Prepend($"{pointer}/{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Walk(item, $"{pointer}/{index}").Prepend($"{pointer}/{index}")),
        _ => [],
    };

    private (JsonNode Parent, string Name) Parent(string pointer)
    {
        var cut = pointer.LastIndexOf('/');
        return (At(_root, pointer[..cut])!, pointer[(cut + 1)..]);
    }

    private static JsonNode? At(JsonNode root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode?)root, (node, step) => node is JsonArray list ? list[int.Parse(step)] : node![step]);
}
