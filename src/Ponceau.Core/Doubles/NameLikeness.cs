using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Doubles;

/// <summary>How a name that is typed resembles one that is known.</summary>
internal sealed class NameLikeness
{
    /// <summary>A letter more or less makes another name of a shorter one: Léa and Léo.</summary>
    private const int ShortestComparedByLetter = 4;

    private readonly string _last;
    private readonly string _first;

    public NameLikeness(string last, string first)
    {
        (_last, _first) = (PastedText.Clean(last), PastedText.Clean(first));
        Key = new NameKey(SameName.KeyOf(_last), SameName.KeyOf(_first));
    }

    /// <summary>For comparing, whatever the spelling.</summary>
    public NameKey Key { get; }

    /// <summary>Both names are there; else nothing resembles them.</summary>
    public bool IsWhole => Key.Last.Length > 0 && Key.First.Length > 0;

    public DoubleReasons To(NameLikeness known)
    {
        if (!IsWhole || !known.IsWhole) return DoubleReasons.None;
        if (_last == known._last && _first == known._first) return DoubleReasons.SameName;
        if (Key == known.Key) return DoubleReasons.OtherSpelling;
        if (Key.Last == known.Key.First && Key.First == known.Key.Last) return DoubleReasons.InvertedNames;
        var isNear = Key.Last == known.Key.Last ? IsOneLetterApart(Key.First, known.Key.First)
            : Key.First == known.Key.First && IsOneLetterApart(Key.Last, known.Key.Last);
        return isNear ? DoubleReasons.OneLetter : DoubleReasons.None;
    }

    /// <summary>One letter added, left out or put for another, or two neighbours exchanged.</summary>
    private static bool IsOneLetterApart(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (one.Length < ShortestComparedByLetter || other.Length - one.Length > 1) return false;
        var start = one.AsSpan().CommonPrefixLength(other);
        var rest = one.AsSpan(start);
        var otherRest = other.AsSpan(start);
        if (one.Length < other.Length) return rest.SequenceEqual(otherRest[1..]);
        if (rest.Length == 0) return false;
        if (rest[1..].SequenceEqual(otherRest[1..])) return true;
        return rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]);
    }
}
