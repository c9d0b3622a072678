using System.Globalization;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>
/// The rows that have a fault, as sheets to correct: the same headings, before them why, and which row of the file each one is. Taken together with that
/// file, a corrected row stands in place of the former one; taken alone, it is a row like another.
/// </summary>
internal static class BadRows
{
    private static readonly Table[] Gathered = [Table.Contacts, Table.Closures, Table.CsssPeriods];

    public static IEnumerable<Sheet> Of(IEnumerable<SheetPlan> plans, IReadOnlyList<TableFault> faults, CultureInfo language)
    {
        foreach (var plan in plans)
        {
            var why = faults.Where(fault => fault.Document == plan.Sheet.Document && fault.Sheet == plan.Sheet.Name && fault.Row > plan.Headings.Number)
                .ToLookup(fault => fault.Row);
            if (why.Count > 0) yield return new Sheet("", plan.Sheet.Name, Rows(plan, why, language)) { Formats = Formats(plan) };
        }
    }

    private static IEnumerable<SheetRow> Rows(SheetPlan plan, ILookup<int, TableFault> why, CultureInfo language)
    {
        var number = 1;
        yield return Row(plan, number, TableTexts.Ways("row", language)[0], TableTexts.Ways("faults", language)[0], plan.Headings);
        var groups = GroupsOf(plan, why);
        foreach (var row in plan.DataRows)
            if (why.Contains(row.Number) || groups.Contains(KeyOf(row[plan.PlaceOf(0) ?? 0])))
                yield return Row(plan, ++number, plan.ReplacedRow is { } former ? row[former].Text : $"{row.Number}", string.Join(" ", why[row.Number].Select(Said)), row);
    }

    // Rows that make one set together are taken together, or the set would be taken without the others.
    private static HashSet<string> GroupsOf(SheetPlan plan, ILookup<int, TableFault> why) =>
        Gathered.Contains(plan.Table) && plan.PlaceOf(0) is { } place
            ? [.. plan.DataRows.Where(row => why.Contains(row.Number)).Select(row => KeyOf(row[place]))]
            : [];

    private static string KeyOf(Cell cell) => cell.Kind == CellKind.Number ? cell.Number.ToString("R", CultureInfo.InvariantCulture) : HeadingKey.Of(cell.Text);

    private static string Said(TableFault fault) => fault.Column.Length == 0 ? fault.Message : $"{fault.Column} — {fault.Message}";

    /// <summary>The row's cells after two of ours, without those of a file that was already made of bad rows.</summary>
    private static SheetRow Row(SheetPlan plan, int number, string row, string why, SheetRow of) =>
        new(number, [Cell.OfText(row), Cell.OfText(why), .. PlacesOf(plan).Select(place => of[place])]);

    private static IReadOnlyList<ColumnFormat> Formats(SheetPlan plan) =>
        [ColumnFormat.Text, ColumnFormat.Text, .. PlacesOf(plan).Select(plan.FormatAt)];

    private static IEnumerable<int> PlacesOf(SheetPlan plan) => Enumerable.Range(0, plan.Headings.Cells.Count).Where(place => !plan.Asides.Contains(place));
}
