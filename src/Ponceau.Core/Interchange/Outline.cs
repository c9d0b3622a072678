using System.Text.Json;
using System.Text.Unicode;

namespace Ponceau.Core.Interchange;

/// <summary>Where the members of the whole document stand in its bytes, once the bytes are known to be JSON from end to end.</summary>
internal sealed class Outline
{
    /// <summary>More levels than any document has; what is nested deeper is refused.</summary>
    private const int MostLevels = 64;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MostLevels };

    private readonly Dictionary<string, Range> _members = [];

    /// <summary>The bytes of a member's value; none where the document lacks it.</summary>
    public Range? Find(string name) => _members.TryGetValue(name, out var value) ? value : null;

    /// <summary>Finds the members called <paramref name="names"/>; null, with a fault, where there is no object to find them in.</summary>
    public static Outline? Of(ReadOnlySpan<byte> document, IReadOnlyCollection<string> names, Faults faults)
    {
        var reader = new Utf8JsonReader(document, Options);
        try
        {
            if (!Utf8.IsValid(document)) return Refused(faults, new Wrong("NotUtf8"));
            reader.Read();
            var outline = new Outline();
            if (reader.TokenType == JsonTokenType.StartObject) outline.Locate(ref reader, names, faults);
            else reader.Skip();
            var isObject = reader.TokenType == JsonTokenType.EndObject;
            while (reader.Read()) { }
            return isObject ? outline : Refused(faults, new Wrong("NotObject"));
        }
        catch (JsonException) when (reader.CurrentDepth >= MostLevels - 1)
        {
            return Refused(faults, new Wrong("TooDeep", ("levels", $"{MostLevels}")));
        }
        catch (JsonException fault)
        {
            return Refused(faults, new Wrong("NotJson", ("line", $"{fault.LineNumber + 1}"), ("byte", $"{fault.BytePositionInLine + 1}")));
        }
    }

    private static Outline? Refused(Faults faults, Wrong wrong)
    {
        faults.Add(new Spot(0, Place.Document), wrong);
        return null;
    }

    private void Locate(ref Utf8JsonReader reader, IReadOnlyCollection<string> names, Faults faults)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = (int)reader.TokenStartIndex;
            var name = MemberName.Of(ref reader);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var known = names.Contains(name);
            if (!known || !_members.TryAdd(name, start..(int)reader.BytesConsumed))
                faults.Add(new Spot(offset, Place.Document.Member(name)), MemberName.Refusal(name, known));
        }
    }
}
