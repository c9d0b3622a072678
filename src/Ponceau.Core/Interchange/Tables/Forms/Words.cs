using System.Globalization;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>The words of a closed list: each code of <c>ponceau/1</c>, and the ways to say it in French and English.</summary>
/// <param name="list">The list's name in the texts; its words are <c>list.code</c>.</param>
internal sealed class Words(string list, IReadOnlyList<string> codes)
{
    private readonly Dictionary<string, string> _codes = new(
        from code in codes
        from way in TableTexts.WaysInBoth($"{list}.{code}").Append(code).Select(HeadingKey.Of).Distinct()
        select KeyValuePair.Create(way, code));

    /// <summary>The code that a word stands for, or null.</summary>
    public string? CodeOf(string word) => _codes.GetValueOrDefault(HeadingKey.Of(word));

    public bool Has(string code) => codes.Contains(code);

    public string WordOf(string code, CultureInfo language) => TableTexts.Ways($"{list}.{code}", language)[0];

    public string Listed(CultureInfo language) => string.Join(", ", codes.Select(code => WordOf(code, language)));
}
