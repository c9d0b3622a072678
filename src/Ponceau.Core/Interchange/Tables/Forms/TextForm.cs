using System.Globalization;
using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>
/// A text. What stands unseen around it is left out. A text that would not be read as it is (it starts like a formula, has spaces around it, is a word
/// of another value) is written after an apostrophe, which a reader leaves out again: an apostrophe that hides nothing is a part of the text.
/// </summary>
internal class TextForm : CellForm
{
    private const char Mark = '\'';

    /// <summary>An apostrophe alone: the empty text, where an empty cell would leave the member out.</summary>
    public static readonly Cell EmptyText = Cell.OfText("'");

    public override string Hint => "hint.text";

    public override object? OfEmpty => "";

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var wrong = TryTidy(cell, out var text);
        value = text;
        return wrong;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null || value.GetString() is not { Length: > 0 } text ? Cell.Empty : Cell.OfText(Marked(text));

    /// <summary>True for the first character of what a spreadsheet may take for a formula.</summary>
    public static bool StartsAFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    /// <summary>What a text as typed stands for; null where it stands for nothing.</summary>
    protected virtual string? Tidied(string text) => PastedText.Clean(text);

    /// <summary>What is wrong with a text that stands for nothing.</summary>
    protected virtual Wrong Refusal => default;

    /// <summary>True for a text that stands after an apostrophe, so as to be read as it is.</summary>
    protected virtual bool IsMarked(string text) => text.Length == 0 || StartsAFormula(text) || Cell.IsError(text) || Tidied(text) != text;

    private Wrong? TryTidy(Cell cell, out string text)
    {
        var typed = TextOf(cell);
        // What stands around the apostrophe was not written by us; what stands after it was.
        var start = typed.TrimStart();
        if (start.StartsWith(Mark) && IsMarked(start.TrimStart(Mark)))
        {
            text = start[1..];
            return null;
        }
        text = Tidied(typed) ?? "";
        return Tidied(typed) is null ? Refusal : null;
    }

    private string Marked(string text) => Cell.OfText(text) is { Kind: CellKind.Text } cell && TryTidy(cell, out var read) is null && read == text ? text : Mark + text;
}

/// <summary>The identifier of another record, or nothing: an empty cell is null.</summary>
internal sealed class ReferenceForm : TextForm
{
    public override object? OfEmpty => null;
}

/// <summary>A text whose lack is not the same as its being empty: an empty cell is a lack.</summary>
internal sealed class TextIfGivenForm : TextForm
{
    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is "" ? EmptyText : base.Written(value, language);
}
