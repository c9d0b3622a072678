namespace Ponceau.Core.Interchange.Tables;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">As a spreadsheet counts: the first row is 1.</param>
public readonly record struct SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;

    public override string ToString() => $"SheetRow {Number}";
}

/// <summary>What a whole column holds, for a spreadsheet to keep what is typed there as it is.</summary>
public enum ColumnFormat
{
    Text,
    Date,
    Number,
}

/// <summary>A sheet of a workbook, or a CSV file. Its rows are read anew each time that they are asked for, so that they are never all in memory.</summary>
/// <param name="Document">The file that it stands in, as it was named.</param>
/// <param name="Name">The sheet's own name; a CSV file's name without its ending.</param>
public sealed record Sheet(string Document, string Name, IEnumerable<SheetRow> Rows)
{
    /// <summary>True where the workbook does not show it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Of each column in turn; only of a sheet that is to be written.</summary>
    public IReadOnlyList<ColumnFormat> Formats { get; init; } = [];

    public override string ToString() => $"Sheet {Name}";
}
