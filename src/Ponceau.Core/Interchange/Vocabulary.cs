using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The words that the document has for the values of one type.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] words) where T : struct, Enum
{
    private readonly string _listed = string.Join(", ", words.Select(each => each.Word));

    public IEnumerable<string> Words => words.Select(each => each.Word);

    public Wrong? Read(JsonElement json, out T value)
    {
        value = default;
        if (ValueReader.Text(json, out var text) is { } wrong) return wrong;
        foreach (var each in words)
        {
            value = each.Value;
            if (each.Word == text) return null;
        }
        return Wrong.UnknownWord(text, _listed);
    }

    public Wrong? ReadOrNull(JsonElement json, out T? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null) return null;
        var wrong = Read(json, out var word);
        value = word;
        return wrong;
    }

    public string WordOf(T value)
    {
        foreach (var each in words)
            if (EqualityComparer<T>.Default.Equals(each.Value, value)) return each.Word;
        throw new ArgumentOutOfRangeException(nameof(value), value, "A value that the document has no word for");
    }

    /// <summary>The words of a set of flags, always in the order of the vocabulary.</summary>
    public IEnumerable<string> WordsOf(T set) => words.Where(each => set.HasFlag(each.Value)).Select(each => each.Word);
}
