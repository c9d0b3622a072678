using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The document's own members. A list is read one record at a time, so that a large document takes little more memory than its records.</summary>
internal sealed class Root(DocumentBytes document, Outline outline, Faults faults)
{
    /// <summary>In bytes. A record is some kilobytes; nothing near this size is one.</summary>
    private const int LongestRecord = 16 * 1024 * 1024;

    private readonly SharedTexts _texts = new();

    public T Required<T>(string name, ReadValue<T> read, T otherwise) =>
        outline.Find(name) is { } part ? Value(name, part, read, otherwise) : Lacking(name, otherwise);

    public T Optional<T>(string name, ReadValue<T> read, T otherwise) =>
        outline.Find(name) is { } part ? Value(name, part, read, otherwise) : otherwise;

    public T Object<T>(string name, Func<Members, T> read, T otherwise)
    {
        if (outline.Find(name) is not { } part) return Lacking(name, otherwise);
        var place = Place.Document.Member(name);
        return Refused(part, place) || !TryObject(part, document.Read(part), place, read, out var value) ? otherwise : value;
    }

    public IReadOnlyList<T> List<T>(string name, Func<Members, T> read) =>
        outline.Find(name) is { } part ? ReadList(part, Place.Document.Member(name), read) : Lacking<IReadOnlyList<T>>(name, []);

    public IReadOnlyList<T> ListOrNone<T>(string name, Func<Members, T> read) =>
        outline.Find(name) is { } part ? ReadList(part, Place.Document.Member(name), read) : [];

    private List<T> ReadList<T>(Part list, Place place, Func<Members, T> read)
    {
        var items = new List<T>();
        void Take(Part part, int index)
        {
            var at = place.Item(index);
            if (!Refused(part, at) && TryObject(part, document.Held(part), at, read, out var item)) items.Add(item);
        }
        new Items(document, LongestRecord, Take, part => faults.Add(new Spot(part.Start, place), new Wrong("NotList"))).Walk(list.Start);
        return items;
    }

    private bool TryObject<T>(Part part, ReadOnlyMemory<byte> bytes, Place place, Func<Members, T> read, out T value)
    {
        using var json = Parse(part, bytes);
        return Members.TryRead(json.RootElement, place, faults, _texts, read, out value);
    }

    private T Value<T>(string name, Part part, ReadValue<T> read, T otherwise)
    {
        var place = Place.Document.Member(name);
        if (Refused(part, place)) return otherwise;
        using var json = Parse(part, document.Read(part));
        if (read(json.RootElement, out var value) is not { } wrong) return value;
        faults.Add(faults.SpotOf(json.RootElement, place), wrong);
        return otherwise;
    }

    private JsonDocument Parse(Part part, ReadOnlyMemory<byte> bytes)
    {
        faults.LookInto(bytes, part.Start);
        return JsonDocument.Parse(bytes);
    }

    private bool Refused(Part part, Place place)
    {
        if (part.Length <= LongestRecord) return false;
        faults.Add(new Spot(part.Start, place), new Wrong("TooLong", ("limit", $"{LongestRecord >> 20}")));
        return true;
    }

    private T Lacking<T>(string name, T otherwise)
    {
        faults.Add(new Spot(0, Place.Document.Member(name)), new Wrong("Lacking", ("member", name)));
        return otherwise;
    }
}
