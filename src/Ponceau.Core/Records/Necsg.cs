namespace Ponceau.Core.Records;

/// <summary>The number that the ministry's system gives to a child: digits; empty or <c>0</c> means none (rules.md, NIR-06).</summary>
public readonly record struct Necsg
{
    // Null for the empty text, so that an empty value and one never set are equal.
    private readonly string? _text;

    private Necsg(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The number as it is kept, malformed or not; empty where there is none.</summary>
    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public bool IsWellFormed => PastedText.IsDigits(Text);

    /// <summary>What came from outside: cleaned of what was pasted around it, kept even where malformed, for the rules to report.</summary>
    public static Necsg FromInput(string? text) => new(PastedText.Clean(text));

    /// <summary>What was once saved: taken as it is, so that a stricter rule never makes an old row unreadable.</summary>
    public static Necsg FromStore(string? text) => new(text ?? "");

    public static bool TryParse(string? text, out Necsg value)
    {
        value = FromInput(text);
        return value.IsWellFormed;
    }

    /// <summary>False where the field is empty or holds the 0 that other software writes there.</summary>
    public bool IsGiven => Text is not ("" or "0");

    /// <summary>Masked: the number identifies a child.</summary>
    public override string ToString() => Text.Length <= 3 ? "•••" : "•••" + Text[^3..];
}
