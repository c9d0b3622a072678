using System.Globalization;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Finds what each sheet holds: by its name, or else by its headings.</summary>
internal static class TablePlans
{
    /// <summary>A title, or the name of a service, may stand above the headings: how far they are looked for.</summary>
    private const int MostRowsAbove = 10;

    /// <summary>What is not known where a sheet of a table was refused: nobody is told then that a record lacks.</summary>
    private static readonly Dictionary<Table, string> Unknown = new()
    {
        [Table.Components] = "UnknownComponent",
        [Table.Providers] = "UnknownProvider",
        [Table.Families] = "UnknownFamily",
        [Table.Children] = "UnknownChild",
        [Table.Files] = "UnknownFile",
    };

    public static IReadOnlyList<SheetPlan> Of(IReadOnlyList<Sheet> sheets, TableFaults faults)
    {
        var plans = new List<SheetPlan>();
        foreach (var (order, sheet) in sheets.Index())
            if (Find(order, sheet, faults) is { } plan) plans.Add(plan);
        foreach (var plan in plans) Locate(plan, faults);
        foreach (var table in plans.GroupBy(plan => plan.Table)) Replace([.. table]);
        if (plans.Count == 0 && faults.None && sheets.Count > 0) faults.AddSheet(0, sheets[0], new Wrong("NoTable"));
        return [.. plans.Where(plan => plan.PlaceOf(0) is not null)];
    }

    private static SheetPlan? Find(int order, Sheet sheet, TableFaults faults)
    {
        if (IsReadMe(sheet)) return null;
        if (sheet.Rows.Where(row => !row.IsEmpty).Take(MostRowsAbove).ToList() is not [var first, ..] rows) return null;
        if (!sheet.IsHidden && (Table.Named(sheet.Name) ?? rows.Select(Table.WithHeadings).FirstOrDefault(each => each is not null)) is { } table)
            return new SheetPlan(order, sheet, table, rows.Cast<SheetRow?>().FirstOrDefault(row => table.IsHeadings(row!.Value)) ?? first);
        faults.Unknowable.UnionWith(Unknown.Values);
        faults.AddSheet(order, sheet, sheet.IsHidden
            ? new Wrong("HiddenSheet")
            : new Wrong("UnknownSheet", ("tables", string.Join(", ", Table.All.Select(each => each.Title(CultureInfo.CurrentUICulture))))));
        return null;
    }

    private static bool IsReadMe(Sheet sheet) =>
        TableTexts.WaysInBoth("readme").Append("readme").Select(HeadingKey.Of).Contains(HeadingKey.Of(sheet.Name));

    private static void Locate(SheetPlan plan, TableFaults faults)
    {
        plan.Locate(faults);
        if (plan.PlaceOf(0) is null && Unknown.TryGetValue(plan.Table, out var sentence)) faults.Unknowable.Add(sentence);
    }

    // A file of corrected rows, taken together with the file that they come from, stands in place of those rows of it.
    private static void Replace(IReadOnlyList<SheetPlan> plans)
    {
        if (plans.Where(plan => plan.ReplacedRow is null).ToList() is not [var original]) return;
        foreach (var plan in plans)
            if (plan.ReplacedRow is { } place)
                original.Replaced.UnionWith(plan.DataRows.Select(row => row[place]).Select(cell => NumberOf(cell)).OfType<int>());
    }

    private static int? NumberOf(Cell cell) =>
        cell.Kind == CellKind.Number ? (int)cell.Number : int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
