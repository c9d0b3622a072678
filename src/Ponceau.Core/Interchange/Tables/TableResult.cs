using System.Diagnostics.CodeAnalysis;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>What one sheet would do.</summary>
public sealed record SheetTally(string Document, string Sheet, Table Table, Tally Tally);

/// <summary>What came of reading tables: the records, or every fault and nothing else; and in either case what each sheet would do.</summary>
public sealed class TableResult
{
    private readonly Func<int, string, TableFault> _faultOfComponent;

    internal TableResult(RecordSet? records, IReadOnlyList<TableFault> faults, IReadOnlyList<SheetTally> tallies, Func<int, string, TableFault> faultOfComponent) =>
        (Records, Faults, Tallies, _faultOfComponent) = (records, faults, tallies, faultOfComponent);

    public RecordSet? Records { get; }

    /// <summary>By file, sheet, row and column; empty where the records were read.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    public IReadOnlyList<SheetTally> Tallies { get; }

    [MemberNotNullWhen(true, nameof(Records))]
    public bool IsRead => Records is not null;

    /// <summary>A fault found after the reading, of a component by its place among the records.</summary>
    public TableFault FaultOfComponent(int place, string message) => _faultOfComponent(place, message);
}
