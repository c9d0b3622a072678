using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Reads tables, all of them together: whole, or not at all with every fault named by sheet, row and column.</summary>
public static class TableReader
{
    /// <summary>Reads sheets that may refer to one another.</summary>
    /// <param name="sheets">In any order.</param>
    /// <param name="current">The records kept already: the sheets may refer to them, and what a sheet leaves out of one keeps its value.</param>
    /// <param name="dates">How dates that do not start with their year are written.</param>
    /// <param name="organisation">The organisation's name, needed where none is kept yet and no sheet gives it.</param>
    public static TableResult Read(IReadOnlyList<Sheet> sheets, RecordSet? current, DateOrder dates = DateOrder.Undeclared, string? organisation = null)
    {
        var faults = new TableFaults();
        var plans = TablePlans.Of(sheets, faults);
        using var rows = new RowReader(dates, faults);
        var reading = new TableReading(plans, rows, faults, current);
        var records = reading.Read(organisation, sheets);
        return new TableResult(faults.None ? records : null, faults.Ordered(), plans, reading);
    }
}
