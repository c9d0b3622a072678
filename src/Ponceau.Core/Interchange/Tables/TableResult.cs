using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>What one sheet would do.</summary>
public sealed record SheetTally(string Document, string Sheet, Table Table, Tally Tally);

/// <summary>What came of reading tables: the records, or every fault and nothing else; and in either case what each sheet would do.</summary>
public sealed class TableResult
{
    private readonly IReadOnlyList<SheetPlan> _plans;
    private readonly TableReading _reading;

    internal TableResult(RecordSet? records, IReadOnlyList<TableFault> faults, IReadOnlyList<SheetPlan> plans, TableReading reading) =>
        (Records, Faults, _plans, _reading) = (records, faults, plans, reading);

    public RecordSet? Records { get; }

    /// <summary>By file, sheet, row and column; empty where the records were read.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    public IReadOnlyList<SheetTally> Tallies => [.. _plans.Select(plan => new SheetTally(plan.Sheet.Document, plan.Sheet.Name, plan.Table, plan.Tally))];

    [MemberNotNullWhen(true, nameof(Records))]
    public bool IsRead => Records is not null;

    /// <summary>The rows with a fault, each with what is wrong with it, as sheets to correct; none where only whole sheets or headings are wrong.</summary>
    public IReadOnlyList<Sheet> BadRows(CultureInfo language) => [.. Tables.BadRows.Of(_plans, Faults, language)];

    /// <summary>A fault found after the reading, of a component by its place among the records.</summary>
    public TableFault FaultOfComponent(int place, string message) => _reading.FaultOfComponent(place, message);
}
