using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Values by name: without a value to take otherwise, the member must be there.</summary>
internal sealed partial class Members
{
    public string Text(string name) => _texts.Of(Required(name, ValueReader.Text, ""));

    public string Text(string name, string otherwise) => _texts.Of(Optional(name, ValueReader.Text, otherwise));

    public string? TextIfGiven(string name) => Find(name) is { } json ? Taken(name, ValueReader.Text(json, out var text), text, null) : null;

    public string? TextOrNull(string name) => Required<string?>(name, ValueReader.TextOrNull, null);

    public string Identifier(string name) => Required(name, ValueReader.Identifier, "");

    /// <summary>The number of another record, which the document gives or which is kept already; in that record's own instance.</summary>
    public string Reference<T>(string name, Numbered<string, T> records, string refusal) where T : class
    {
        var number = Text(name);
        if (records.Find(number) is { } record) return records.KeyOf(record);
        Refuse(name, new Wrong(refusal));
        return number;
    }

    public string OneOf(string name, IReadOnlyList<string> words, string otherwise) => Optional(name, ValueReader.OneOf(words), otherwise);

    public bool Flag(string name) => Required(name, ValueReader.Flag, false);

    public bool Flag(string name, bool otherwise) => Optional(name, ValueReader.Flag, otherwise);

    public int Whole(string name) => Required(name, ValueReader.Whole, 0);

    public int? WholeOrNull(string name, int? otherwise) => Optional(name, ValueReader.WholeOrNull, otherwise);

    public DateOnly? Date(string name) => Required<DateOnly?>(name, ValueReader.Date, null);

    public DateOnly? Date(string name, DateOnly? otherwise) => Optional(name, ValueReader.Date, otherwise);

    public TimeOnly? Time(string name, TimeOnly? otherwise) => Optional(name, ValueReader.Time, otherwise);

    public T Word<T>(string name, Vocabulary<T> words) where T : struct, Enum => Required<T>(name, words.Read, default);

    public T? WordOrNull<T>(string name, Vocabulary<T> words, T? otherwise) where T : struct, Enum => Optional(name, words.ReadOrNull, otherwise);

    public T Object<T>(string name, Func<Members, T> read, T otherwise)
    {
        if (Find(name) is not { } json) return Lacking(name, otherwise);
        return TryRead(json, _place.Member(name), _faults, _texts, read, out var value) ? value : otherwise;
    }

    /// <summary>An object that must be there, or null.</summary>
    public T? ObjectOrNull<T>(string name, Func<Members, T?> read)
    {
        if (Find(name) is not { } json) return Lacking<T?>(name, default);
        if (json.ValueKind == JsonValueKind.Null) return default;
        return TryRead(json, _place.Member(name), _faults, _texts, read, out var value) ? value : default;
    }

    private T Required<T>(string name, ReadValue<T> read, T otherwise) =>
        Find(name) is { } json ? Taken(name, read(json, out var value), value, otherwise) : Lacking(name, otherwise);

    private T Optional<T>(string name, ReadValue<T> read, T otherwise) =>
        Find(name) is { } json ? Taken(name, read(json, out var value), value, otherwise) : otherwise;

    private T Taken<T>(string name, Wrong? wrong, T value, T otherwise)
    {
        if (wrong is null) return value;
        Refuse(name, wrong.Value);
        return otherwise;
    }
}
