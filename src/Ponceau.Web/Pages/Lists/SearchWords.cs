using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Lists;

/// <summary>What is searched for: every word must stand somewhere in the text, whatever the order, accents and case aside, as names are compared (rules.md).</summary>
public sealed class SearchWords(string typed)
{
    private readonly string[] _words = SameName.KeyOf(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsEmpty => _words.Length == 0;

    /// <param name="key">The text as <see cref="SameName.KeyOf"/> makes it.</param>
    public bool Find(string key) => Array.TrueForAll(_words, word => key.Contains(word, StringComparison.Ordinal));
}
