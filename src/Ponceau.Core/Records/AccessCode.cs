namespace Ponceau.Core.Records;

/// <summary>The secret with which a component signs its requests; 30 to 40 characters are usual (procedure, section 1 Configuration).</summary>
public readonly record struct AccessCode
{
    // Null for the empty text, so that an empty value and one never set are equal.
    private readonly string? _text;

    private AccessCode(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The code as it is kept, malformed or not; empty where there is none.</summary>
    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public bool IsWellFormed => !IsEmpty && !Text.Any(PastedText.IsUnseen);

    /// <summary>What came from outside: cleaned of what was pasted around it, kept even where malformed, for the rules to report.</summary>
    public static AccessCode FromInput(string? text) => new(PastedText.Clean(text));

    /// <summary>What was once saved: taken as it is, so that a stricter rule never makes an old row unreadable.</summary>
    public static AccessCode FromStore(string? text) => new(text ?? "");

    public static bool TryParse(string? text, out AccessCode value)
    {
        value = FromInput(text);
        return value.IsWellFormed;
    }

    /// <summary>Masked: the code is never shown again once saved.</summary>
    public override string ToString() => IsEmpty ? "" : "••••••••";
}
