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

    public T Object<T>(string name, Func<Members, T> read, T otherwise)
    {
        if (outline.Find(name) is not { } range) return Lacking(name, otherwise);
        return TryObject(range, Place.Document.Member(name), read, out var value) ? value : otherwise;
    }

    public IReadOnlyList<T> List<T>(string name, Func<Members, T> read) =>
        outline.Find(name) is { } range ? Items(range, Place.Document.Member(name), read) : Lacking<IReadOnlyList<T>>(name, []);

    public IReadOnlyList<T> ListOrNone<T>(string name, Func<Members, T> read) =>
        outline.Find(name) is { } range ? Items(range, Place.Document.Member(name), read) : [];

    private List<T> Items<T>(Range range, Place place, Func<Members, T> read)
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
            if (TryObject(start..end, place.Item(index), read, out var item)) items.Add(item);
        }
        return items;
    }

    private bool TryObject<T>(Range range, Place place, Func<Members, T> read, out T value)
    {
        value = default!;
        using var json = Parse(range, place);
        return json is not null && Members.TryRead(json.RootElement, place, faults, read, out value);
    }

    private T Value<T>(string name, Range range, ReadValue<T> read, T otherwise)
    {
        var place = Place.Document.Member(name);
        using var json = Parse(range, place);
        if (json is null) return otherwise;
        if (read(json.RootElement, out var value) is not { } wrong) return value;
        faults.Add(faults.SpotOf(json.RootElement, place), wrong);
        return otherwise;
    }

    private JsonDocument? Parse(Range range, Place place)
    {
        var bytes = document[range];
        if (bytes.Length <= LongestRecord) return JsonDocument.Parse(bytes);
        faults.Add(new Spot(range.Start.Value, place), new Wrong("TooLong", ("limit", $"{LongestRecord >> 20}")));
        return null;
    }

    private T Lacking<T>(string name, T otherwise)
    {
        faults.Add(new Spot(0, Place.Document.Member(name)), new Wrong("Lacking", ("member", name)));
        return otherwise;
    }
}
