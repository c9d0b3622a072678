using System.Text;
using System.Text.Json;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>What leaves of an agreement, member by member and in the users' words, read from the very bytes that would be sent.</summary>
/// <param name="Raw">The bytes themselves, as text.</param>
public sealed record ContentView(IReadOnlyList<ContentGroup> Groups, string Raw)
{
    public static ContentView Of(byte[] content, Texts texts)
    {
        using var document = JsonDocument.Parse(content);
        var groups = new List<ContentGroup>();
        Read("file", document.RootElement, groups, texts);
        return new ContentView([.. groups.Where(group => group.Lines.Count > 0)], Encoding.UTF8.GetString(content));
    }

    /// <summary>Objects become groups of their own; the agreement, the only one of its list, too.</summary>
    private static void Read(string path, JsonElement value, List<ContentGroup> groups, Texts texts)
    {
        var group = new ContentGroup(texts.Find($"transfer.content.{path}") ?? texts[$"group.{path}"], []);
        groups.Add(group);
        foreach (var member in value.EnumerateObject())
        {
            if (member.NameEquals("agreements"))
                foreach (var agreement in member.Value.EnumerateArray()) Read("agreement", agreement, groups, texts);
            else if (member.Value.ValueKind == JsonValueKind.Object && member.Name is not ("schedule" or "ecp"))
                Read(path == "file" ? member.Name : $"{path}.{member.Name}", member.Value, groups, texts);
            else
                group.Lines.Add(new ContentLine(LabelOf($"{path}.{member.Name}", texts), ContentWords.Of(member.Name, member.Value, texts)));
        }
    }

    /// <summary>The field's words on the pages; a member that no page has is called what the contract calls it.</summary>
    private static string LabelOf(string path, Texts texts) => texts.Find($"transfer.content.{path}") ?? texts.Find($"field.{path}") ?? path;
}

/// <summary>A subject of what leaves.</summary>
public sealed record ContentGroup(string Title, List<ContentLine> Lines);

/// <summary>A member and its value.</summary>
public sealed record ContentLine(string Label, string Value);
