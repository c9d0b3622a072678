namespace Ponceau.Core.Records;

/// <summary>The number at the register of civil status: 13 digits, at the bottom left of the act of birth (procedure, "Les numéros NIREC versus NECSG").</summary>
public readonly record struct Nirec
{
    // Null for the empty text, so that an empty value and one never set are equal.
    private readonly string? _text;

    private Nirec(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The number as it is kept, malformed or not; empty where there is none.</summary>
    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public bool IsWellFormed => PastedText.IsDigits(Text, 13);

    /// <summary>What came from outside: cleaned of what was pasted around it, kept even where malformed, for the rules to report.</summary>
    public static Nirec FromInput(string? text) => new(PastedText.Clean(text));

    /// <summary>What was once saved: taken as it is, so that a stricter rule never makes an old row unreadable.</summary>
    public static Nirec FromStore(string? text) => new(text ?? "");

    public static bool TryParse(string? text, out Nirec value)
    {
        value = FromInput(text);
        return value.IsWellFormed;
    }

    /// <summary>Masked: the number identifies a child.</summary>
    public override string ToString() => Text.Length <= 3 ? "•••" : "•••" + Text[^3..];
}
