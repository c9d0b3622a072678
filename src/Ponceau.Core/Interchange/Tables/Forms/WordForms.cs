using System.Globalization;
using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>One word of a closed list; another is refused.</summary>
internal sealed class WordForm(Words words) : CellForm
{
    public override string Hint => "hint.word";

    public Words Words => words;

    // A word that must be there has no value that stands for its lack.
    public override object? OfEmpty => Absent;

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var typed = TextOf(cell);
        value = words.CodeOf(typed);
        return value is null ? Wrong.UnknownWord(PastedText.Clean(typed), words.Listed(CultureInfo.CurrentUICulture)) : null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null ? Cell.Empty : Cell.OfText(words.WordOf(value.GetString()!, language));
}

/// <summary>A text that ought to be a word of a closed list; another is kept, for a rule to report (docs/decisions/0010).</summary>
internal sealed class TextOrWordForm(Words words) : TextForm
{
    public override string Hint => "hint.word";

    public Words Words => words;

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.GetString() is { } code && words.Has(code) ? Cell.OfText(words.WordOf(code, language)) : base.Written(value, language);

    protected override string? Tidied(string text) => words.CodeOf(text) ?? base.Tidied(text);
}

/// <summary>Yes or no.</summary>
internal sealed class FlagForm : CellForm
{
    private static readonly Words Words = new("flag", ["true", "false"]);
    private static readonly object True = true;
    private static readonly object False = false;

    public override string Hint => "hint.flag";

    public override object? OfEmpty => False;

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var code = Words.CodeOf(TextOf(cell));
        value = code == "true" ? True : False;
        return code is null ? new Wrong("NotFlagCell") : null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        Cell.OfText(Words.WordOf(value.ValueKind == JsonValueKind.True ? "true" : "false", language));
}
