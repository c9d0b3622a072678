using System.Text.Json;
using System.Text.Json.Serialization;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Catalogue;

/// <summary>
/// The messages, read from a file so that they can be replaced without a new program (contract.md, section 6). A situation that the
/// file leaves out is not found wrong.
/// </summary>
internal sealed class MessageCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private readonly Dictionary<Situation, CatalogueEntry> _entries;
    private readonly string _suffix;

    private MessageCatalogue(IEnumerable<CatalogueEntry> entries, bool testSuffix)
    {
        _entries = entries.ToDictionary(entry => entry.Situation);
        _suffix = testSuffix ? "T" : "";
    }

    /// <summary>Throws a <see cref="JsonException"/> or an <see cref="ArgumentException"/> where the text is not a catalogue.</summary>
    public static MessageCatalogue Read(byte[] utf8, bool testSuffix) =>
        new(JsonSerializer.Deserialize<CatalogueEntry[]>(utf8, Json) ?? [], testSuffix);

    /// <summary>The catalogue of contract.md, section 6.</summary>
    public static MessageCatalogue BuiltIn(bool testSuffix)
    {
        using var stream = typeof(MessageCatalogue).Assembly.GetManifestResourceStream("Ponceau.Simulator.Catalogue.messages.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray(), testSuffix);
    }

    public bool Refuses(Situation situation) => _entries.TryGetValue(situation, out var entry) && entry.Refuses;

    /// <summary>The messages of what was found, each once, in code order (contract.md, section 6).</summary>
    public IReadOnlyList<CsgMessage> Messages(IEnumerable<Situation> found) => Messages(found.Select(situation => (situation, (string?)null)));

    /// <summary>The same, where some name a place of their own in a set (<c>closures/0</c>).</summary>
    public IReadOnlyList<CsgMessage> Messages(IEnumerable<(Situation Situation, string? Target)> found) =>
    [
        .. found.Distinct().Where(f => _entries.ContainsKey(f.Situation)).Select(f => (Entry: _entries[f.Situation], f.Target))
            .OrderBy(f => f.Entry.Code, StringComparer.Ordinal)
            .Select(f => new CsgMessage(f.Entry.Code + _suffix, f.Entry.Text, f.Target ?? f.Entry.Target)),
    ];
}
