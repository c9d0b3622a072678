namespace Ponceau.Core;

/// <summary>
/// Short texts that come again and again (names, towns, roles), each held once while many records are read. It forgets: a text that is met rarely is
/// not held for ever, and nothing is held longer than the reading.
/// </summary>
public sealed class SharedTexts
{
    private const int Longest = 32;
    private const int Places = 1 << 14;

    private readonly string?[] _held = new string?[Places];

    /// <summary>The same text, in the one instance that was met before where it is still held.</summary>
    public string Of(string text)
    {
        if (text.Length is 0 or > Longest) return text;
        ref var held = ref _held[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        return held == text ? held : held = text;
    }
}
