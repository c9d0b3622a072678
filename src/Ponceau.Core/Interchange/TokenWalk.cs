using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>Goes from one token of JSON to the next, while the document passes by.</summary>
internal abstract class TokenWalk(DocumentBytes bytes, JsonReaderOptions options)
{
    /// <summary>How deep the walk was when it came to what is no JSON.</summary>
    public int DepthOfFault { get; private set; }

    /// <summary>Visits the tokens from an offset on, until a visit says that it was enough.</summary>
    /// <exception cref="JsonException">What follows is no JSON.</exception>
    public void Walk(long from)
    {
        bytes.Seek(from);
        var state = new JsonReaderState(options);
        for (var next = from; ;)
        {
            bytes.Advance(KeptFrom(next));
            var reader = new Utf8JsonReader(bytes.From(next), bytes.AtEnd, state);
            try
            {
                while (reader.Read())
                    if (!Visit(ref reader, next)) return;
            }
            catch (JsonException)
            {
                DepthOfFault = reader.CurrentDepth;
                throw;
            }
            if (bytes.AtEnd) return;
            state = reader.CurrentState;
            next += reader.BytesConsumed;
        }
    }

    /// <param name="offset">Where the bytes of the reader start.</param>
    /// <returns>False where the walk is to end.</returns>
    protected abstract bool Visit(ref Utf8JsonReader reader, long offset);

    /// <summary>From where on the bytes are still needed, when those up to <paramref name="next"/> were read.</summary>
    protected virtual long KeptFrom(long next) => next;

    protected static Part PartOf(ref Utf8JsonReader reader, long offset) => new(offset + reader.TokenStartIndex, offset + reader.BytesConsumed);
}
