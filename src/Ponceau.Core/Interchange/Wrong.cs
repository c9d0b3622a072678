namespace Ponceau.Core.Interchange;

/// <summary>What is wrong with a value: the name of the sentence that says so, and what its placeholders stand for.</summary>
internal readonly record struct Wrong(string Sentence, params (string Name, string Value)[] Placeholders)
{
    private const int LongestQuote = 40;

    public static Wrong UnknownWord(string word, string words) => new("UnknownWord", ("value", Quote(word)), ("words", words));

    /// <summary>A word that the document uses wrongly, cut short: it may be anything, even a text put in the wrong member.</summary>
    public static string Quote(string word)
    {
        var end = word.Length <= LongestQuote ? word.Length : LongestQuote - (char.IsHighSurrogate(word[LongestQuote - 1]) ? 1 : 0);
        var shown = string.Concat(word.Take(end).Select(c => char.IsControl(c) ? ' ' : c));
        return end < word.Length ? shown + "…" : shown;
    }
}
