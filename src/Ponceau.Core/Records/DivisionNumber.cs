namespace Ponceau.Core.Records;

/// <summary>The division number of a component: 8 digits, given by the ministry (procedure, section 1 Configuration).</summary>
public readonly record struct DivisionNumber
{
    // Null for the empty text, so that an empty value and one never set are equal.
    private readonly string? _text;

    private DivisionNumber(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The number as it is kept, malformed or not; empty where there is none.</summary>
    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public bool IsWellFormed => PastedText.IsDigits(Text, 8);

    /// <summary>What came from outside: cleaned of what was pasted around it, kept even where malformed, for the rules to report.</summary>
    public static DivisionNumber FromInput(string? text) => new(PastedText.Clean(text));

    /// <summary>What was once saved: taken as it is, so that a stricter rule never makes an old row unreadable.</summary>
    public static DivisionNumber FromStore(string? text) => new(text ?? "");

    public static bool TryParse(string? text, out DivisionNumber value)
    {
        value = FromInput(text);
        return value.IsWellFormed;
    }

    public override string ToString() => Text;
}
