using Ponceau.Core.Interchange.Tables.Forms;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>A part of a record in a table: a column, or an object of the document whose members are columns.</summary>
internal abstract record Part(string Name)
{
    /// <summary>How many columns it takes.</summary>
    public abstract int Width { get; }
}

/// <summary>A member of the document that stands in a column.</summary>
/// <param name="Required">A file without this column is refused, as a document without this member is.</param>
internal sealed record Column(string Name, CellForm Form, bool Required = true) : Part(Name)
{
    public override int Width => 1;
}

/// <summary>An object of the document whose members are columns.</summary>
/// <param name="MayLack">True where no cell of it being filled means null.</param>
internal sealed record ColumnGroup(string Name, bool MayLack, params IReadOnlyList<Part> Parts) : Part(Name)
{
    public override int Width => Parts.Sum(part => part.Width);
}

/// <summary>A schedule: one column for each of its two weeks, the second one only where weeks alternate.</summary>
internal sealed record ScheduleColumns(string Name) : Part(Name)
{
    public const string First = "week1";
    public const string Second = "week2";

    public static readonly IReadOnlyList<Column> Weeks = [new(First, new WeekForm()), new(Second, new WeekForm(), Required: false)];

    public override int Width => Weeks.Count;
}

/// <summary>A column at its place in its table.</summary>
/// <param name="Path">The way to the member from its record, with dots: <c>parentA.lastName</c>.</param>
internal sealed record PlacedColumn(string Path, Column Column)
{
    public static IEnumerable<PlacedColumn> Of(IEnumerable<Part> parts, string before = "") => parts.SelectMany(part => part switch
    {
        Column column => [new PlacedColumn(before + column.Name, column)],
        ColumnGroup group => Of(group.Parts, $"{before}{group.Name}."),
        ScheduleColumns schedule => Of(ScheduleColumns.Weeks, $"{before}{schedule.Name}."),
        _ => throw new ArgumentOutOfRangeException(nameof(parts), part.GetType().Name, "A part that no table can have"),
    });
}
