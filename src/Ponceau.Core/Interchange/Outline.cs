using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Where the members of the whole document stand in its bytes, once the bytes are known to be JSON from end to end.</summary>
internal sealed class Outline : TokenWalk
{
    /// <summary>More levels than any document has; what is nested deeper is refused.</summary>
    private const int MostLevels = 64;

    private readonly IReadOnlyCollection<string> _names;
    private readonly Faults _faults;
    private readonly Dictionary<string, Part> _members = [];
    private bool _isObject;
    private string _name = "";
    private long _nameAt;
    private long _valueAt;

    private Outline(DocumentBytes document, IReadOnlyCollection<string> names, Faults faults)
        : base(document, new JsonReaderOptions { MaxDepth = MostLevels }) => (_names, _faults) = (names, faults);

    /// <summary>The place of a member's value; none where the document lacks it.</summary>
    public Part? Find(string name) => _members.TryGetValue(name, out var value) ? value : null;

    /// <summary>Finds the members called <paramref name="names"/>; null, with a fault, where there is no object to find them in.</summary>
    public static Outline? Of(DocumentBytes document, IReadOnlyCollection<string> names, Faults faults)
    {
        if (!document.IsUtf8()) return Refused(faults, new Wrong("NotUtf8"));
        var outline = new Outline(document, names, faults);
        try
        {
            outline.Walk(0);
            return outline._isObject ? outline : Refused(faults, new Wrong("NotObject"));
        }
        catch (JsonException) when (outline.DepthOfFault >= MostLevels - 1)
        {
            return Refused(faults, new Wrong("TooDeep", ("levels", $"{MostLevels}")));
        }
        catch (JsonException fault)
        {
            return Refused(faults, new Wrong("NotJson", ("line", $"{fault.LineNumber + 1}"), ("byte", $"{fault.BytePositionInLine + 1}")));
        }
    }

    protected override bool Visit(ref Utf8JsonReader reader, long offset)
    {
        if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.StartObject) _isObject = true;
        if (reader.CurrentDepth == 1 && _isObject) VisitMember(ref reader, PartOf(ref reader, offset));
        return true;
    }

    private void VisitMember(ref Utf8JsonReader reader, Part token)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                (_name, _nameAt) = (MemberName.Of(ref reader), token.Start);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _valueAt = token.Start;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Locate(new Part(_valueAt, token.End));
                break;
            default:
                Locate(token);
                break;
        }
    }

    private void Locate(Part value)
    {
        var known = _names.Contains(_name);
        if (!known || !_members.TryAdd(_name, value)) _faults.Add(new Spot(_nameAt, Place.Document.Member(_name)), MemberName.Refusal(_name, known));
    }

    private static Outline? Refused(Faults faults, Wrong wrong)
    {
        faults.Add(new Spot(0, Place.Document), wrong);
        return null;
    }
}
