using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,
    Moment,
    Flag,

    /// <summary>A formula that gave an error, such as #N/A, or what a spreadsheet wrote in place of a value that did not fit its column.</summary>
    Error,

    /// <summary>A formula whose value was never worked out.</summary>
    Formula,

    /// <summary>A quotation mark that leaves in doubt where the cell ends (CSV).</summary>
    StrayQuote,
}

/// <summary>What stands in one cell of a sheet, as the file has it.</summary>
public readonly record struct Cell
{
    private static readonly string[] Errors =
    [
        "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!", "#PROPAGATION!", "#CALCUL!",
    ];

    private readonly string? _text;

    private Cell(CellKind kind, string? text, double number = 0, DateTime moment = default) =>
        (Kind, _text, Number, Moment) = (kind, text, number, moment);

    public CellKind Kind { get; }

    /// <summary>The text of a text; the name of an error.</summary>
    public string Text => _text ?? "";

    public double Number { get; }

    /// <summary>A day, or an instant of the calendar; a time of day alone stands on one of the days before 1900-01-02.</summary>
    public DateTime Moment { get; }

    public bool Flag => Number != 0;

    public bool IsEmpty => Kind == CellKind.Empty;

    public static Cell Empty => default;

    /// <summary>A text; where nothing can be seen in it, the cell is empty.</summary>
    public static Cell OfText(string? text)
    {
        var clean = PastedText.Clean(text);
        return clean.Length == 0 ? default : new(IsError(clean) ? CellKind.Error : CellKind.Text, text);
    }

    public static Cell OfNumber(double number) => new(CellKind.Number, null, number);

    public static Cell OfMoment(DateTime moment) => new(CellKind.Moment, null, 0, moment);

    public static Cell OfDay(DateOnly day) => OfMoment(day.ToDateTime(TimeOnly.MinValue));

    public static Cell OfFlag(bool flag) => new(CellKind.Flag, null, flag ? 1 : 0);

    /// <summary>The name of an error, or of a formula without a value: <c>=</c>.</summary>
    public static Cell OfMark(string mark) => new(mark == "=" ? CellKind.Formula : CellKind.Error, mark);

    public static Cell OfStrayQuote(string text) => new(CellKind.StrayQuote, text);

    /// <summary>True for the name of an error, in either language, or a row of number signs.</summary>
    public static bool IsError(string text) =>
        text.Length > 2 && text[0] == '#' && (Errors.Contains(text, StringComparer.OrdinalIgnoreCase) || !text.AsSpan().ContainsAnyExcept('#'));

    /// <summary>What it holds is somebody's data.</summary>
    public override string ToString() => $"Cell ({Kind})";
}
