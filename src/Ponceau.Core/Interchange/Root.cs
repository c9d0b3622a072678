using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The document's own members. A list is read one record at a time, so that a large document takes little more memory than its records.</summary>
internal sealed class Root(ReadOnlyMemory<byte> document, Outline outline, Faults faults)
{
    /// <summary>In bytes. A record is some kilobytes; nothing near this size is one.</summary>
    private const int LongestRecord = 16 * 1024 * 1024;

    public T Required<T>(string name, ReadValue<T> read, T otherwise) =>
        outline.Find(name) is { } range ? Value(name, range, read, otherwise) : Lacking(name, otherwise);

    public T Optional<T>(string name, ReadValue<T> read, T otherwise) =>
        outline.Find(name) is { } range ? Value(name, range, read, otherwise) : otherwise;

    public T Object<T>(string name, Func<Members, T> read, T otherwise) =>
        outline.Find(name) is { } range ? Object(range, Place.Document.Member(name), read, otherwise) : Lacking(name, otherwise);

    public IReadOnlyList<T> List<T>(string name, Func<Members, T> read) where T : notnull =>
        outline.Find(name) is { } range ? Items(range, Place.Document.Member(name), read) : Lacking<IReadOnlyList<T>>(name, []);

    public IReadOnlyList<T> ListOrNone<T>(string name, Func<Members, T> read) where T : notnull =>
        outline.Find(name) is { } range ? Items(range, Place.Document.Member(name), read) : [];

    private List<T> Items<T>(Range range, Place place, Func<Members, T> read) where T : notnull
    {
        var items = new List<T>();
        var reader = new Utf8JsonReader(document.Span[range]);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            faults.Add(new Spot(range.Start.Value, place), new Wrong("NotList"));
            return items;
        }
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = range.Start.Value + (int)reader.TokenStartIndex;
            reader.Skip();
            var end = range.Start.Value + (int)reader.BytesConsumed;
            if (Object<T?>(start..end, place.Item(index), read, default) is { } item) items.Add(item);
        }
        return items;
    }

    private T Object<T>(Range range, Place place, Func<Members, T> read, T otherwise) =>
        Parse(range, place, json => Members.TryRead(json, place, faults, read, out var value) ? value : otherwise, otherwise);

    private T Value<T>(string name, Range range, ReadValue<T> read, T otherwise)
    {
        var place = Place.Document.Member(name);
        return Parse(range, place, json =>
        {
            if (read(json, out var value) is not { } wrong) return value;
            faults.Add(faults.SpotOf(json, place), wrong);
            return otherwise;
        }, otherwise);
    }

    private T Parse<T>(Range range, Place place, Func<JsonElement, T> read, T otherwise)
    {
        var bytes = document[range];
        if (bytes.Length > LongestRecord)
        {
            faults.Add(new Spot(range.Start.Value, place), new Wrong("TooLong", ("limit", $"{LongestRecord >> 20}")));
            return otherwise;
        }
        using var json = JsonDocument.Parse(bytes);
        return read(json.RootElement);
    }

    private T Lacking<T>(string name, T otherwise)
    {
        faults.Add(new Spot(0, Place.Document.Member(name)), new Wrong("Lacking", ("member", name)));
        return otherwise;
    }
}
