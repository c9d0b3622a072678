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
