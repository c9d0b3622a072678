using System.Globalization;
using System.Text.Json;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>How the values of a column stand in cells. A value is what the member has in <c>ponceau/1</c>: a text, a flag, a whole number, a list of words.</summary>
internal abstract class CellForm
{
    /// <summary>No value at all: the member is left out.</summary>
    public static readonly object Absent = new();

    public virtual ColumnFormat Format => ColumnFormat.Text;

    /// <summary>The sentence of the read-me sheet that says how to fill such a cell.</summary>
    public abstract string Hint { get; }

    /// <summary>What an empty cell stands for where the member must be there.</summary>
    public virtual object? OfEmpty => null;

    /// <summary>Reads a cell in which something stands, or says what is wrong with it.</summary>
    public abstract Wrong? Read(Cell cell, DateOrder order, out object? value);

    /// <summary>The cell of a member's value.</summary>
    public abstract Cell Written(JsonElement value, CultureInfo language);

    /// <summary>What stands in a cell, as a text.</summary>
    protected static string TextOf(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Number.ToString(cell.Number == Math.Truncate(cell.Number) && Math.Abs(cell.Number) < 1e15 ? "F0" : "R", CultureInfo.InvariantCulture),
        CellKind.Moment => cell.Moment.ToString(cell.Moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        CellKind.Flag => cell.Flag ? "1" : "0",
        _ => cell.Text,
    };
}
