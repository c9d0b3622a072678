using System.Text.Json.Serialization;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Output;

/// <summary>What became of one document of <c>import</c>: its counts, or its faults, and then nothing of it was taken (cli.md).</summary>
public sealed record ImportJson(string Document)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? New { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Changed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Same { get; init; }

    /// <summary>Records of which nothing was taken, since they went into another one before; only there where there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Merged { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ImportFaultJson>? Faults { get; init; }

    public static ImportJson Of(string document, IEnumerable<Tally> tallies)
    {
        var all = tallies.ToList();
        return new ImportJson(document) { New = all.Sum(each => each.New), Changed = all.Sum(each => each.Changed), Same = all.Sum(each => each.Same) };
    }

    public static ImportJson Refused(string document, params IReadOnlyList<Fault> faults) =>
        new(document) { Faults = [.. faults.Select(fault => new ImportFaultJson(fault.Pointer, fault.Message))] };

    public static ImportJson Refused(string document, params IReadOnlyList<TableFault> faults) =>
        new(document) { Faults = [.. faults.Select(ImportFaultJson.Of)] };
}

/// <summary>A fault; of a sheet, also where it stands there.</summary>
public sealed record ImportFaultJson(string Pointer, string Message)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sheet { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Row { get; init; }

    /// <summary>The heading, as the file has it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Column { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cell { get; init; }

    public static ImportFaultJson Of(TableFault fault) => new(fault.Pointer, fault.Message)
    {
        Sheet = fault.Sheet.Length == 0 ? null : fault.Sheet,
        Row = fault.Row == 0 ? null : fault.Row,
        Column = fault.Column.Length == 0 ? null : fault.Column,
        Cell = fault.Cell.Length == 0 ? null : fault.Cell,
    };
}
