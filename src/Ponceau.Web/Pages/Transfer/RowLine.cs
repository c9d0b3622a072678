using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>One line of the grid.</summary>
public sealed record RowLine
{
    public required string Number { get; init; }
    public required Fate Fate { get; init; }
    public required string Parent { get; init; }
    public required string Child { get; init; }
    public required bool BornOutsideQuebec { get; init; }
    public required string Nirec { get; init; }
    public required string Necsg { get; init; }
    public required DateOnly? Start { get; init; }
    public required DateOnly? End { get; init; }

    /// <summary>The reason of the state, in a few words; null where there is none to give.</summary>
    public string? Why { get; init; }

    /// <summary>Saved since, with nothing changed that is sent (product.md, section 1, "Selection").</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The record to open, at the first field to correct.</summary>
    public required FieldLink Opens { get; init; }
}
