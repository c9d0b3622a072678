using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The elements of one of the document's lists, one after the other as they pass by.</summary>
/// <param name="longest">In bytes. An element that is longer is not held, only counted.</param>
internal sealed class Items(DocumentBytes document, int longest, Action<Part, int> take, Action<Part> refuse) : TokenWalk(document, default)
{
    private long? _open;
    private bool _isTooLong;
    private int _count;

    protected override bool Visit(ref Utf8JsonReader reader, long offset)
    {
        var token = PartOf(ref reader, offset);
        if (reader.CurrentDepth == 1) VisitElement(reader.TokenType, token);
        if (reader.CurrentDepth > 0 || reader.TokenType == JsonTokenType.StartArray) return true;
        // What starts as something else is no list.
        if (reader.TokenType != JsonTokenType.EndArray) refuse(token);
        return false;
    }

    protected override long KeptFrom(long next)
    {
        _isTooLong |= next - _open > longest;
        return _isTooLong ? next : _open ?? next;
    }

    private void VisitElement(JsonTokenType type, Part token)
    {
        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open = token.Start;
            return;
        }
        take(token with { Start = _open ?? token.Start }, _count++);
        (_open, _isTooLong) = (null, false);
    }
}
