using System.Text.RegularExpressions;

namespace Ponceau.Core.Records;

/// <summary>A Canadian postal code: <c>A1A 1A1</c>, with the letters that Canada Post uses (rules.md, ADR-05).</summary>
public readonly partial record struct PostalCode
{
    // Null for the empty text, so that an empty value and one never set are equal.
    private readonly string? _text;

    private PostalCode(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The code as it is kept, malformed or not; empty where there is none.</summary>
    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public bool IsWellFormed => Shape().IsMatch(Text.ToUpperInvariant());

    /// <summary><c>A1A 1A1</c>; a malformed code stays as it is.</summary>
    public string Tidied
    {
        get
        {
            if (!IsWellFormed) return Text;
            var upper = Text.ToUpperInvariant();
            return $"{upper[..3]} {upper[^3..]}";
        }
    }

    /// <summary>Well formed, and of Québec by its first letter (G, H or J).</summary>
    public bool IsOfQuebec => IsWellFormed && char.ToUpperInvariant(Text[0]) is ('G' or 'H' or 'J');

    /// <summary>
    /// The well-formed code that a malformed one was most likely meant to be: without what stands between its signs, and with 0 and 1 for the letters
    /// O, I and L where a digit belongs, which Canada Post never puts elsewhere for this reason. None where that makes no code.
    /// </summary>
    public PostalCode? Meant
    {
        get
        {
            var signs = Text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
            if (IsWellFormed || signs.Length != 6) return null;
            for (var place = 1; place < signs.Length; place += 2)
                signs[place] = signs[place] switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
            return TryParse(new string(signs), out var meant) ? FromInput(meant.Tidied) : null;
        }
    }

    /// <summary>What came from outside: cleaned of what was pasted around it, kept even where malformed, for the rules to report.</summary>
    public static PostalCode FromInput(string? text) => new(PastedText.Clean(text));

    /// <summary>What was once saved: taken as it is, so that a stricter rule never makes an old row unreadable.</summary>
    public static PostalCode FromStore(string? text) => new(text ?? "");

    public static bool TryParse(string? text, out PostalCode value)
    {
        value = FromInput(text);
        return value.IsWellFormed;
    }

    /// <summary>Masked: a postal code tells where a family lives.</summary>
    public override string ToString() => "•••";

    [GeneratedRegex(@"\A[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
