using Ponceau.Data.Rows;

namespace Ponceau.Bridge;

/// <summary>What a run of one component came to; every count is computed from its rows.</summary>
/// <param name="Transmission">Null where nothing was selected, and where nothing was to be sent.</param>
public sealed record RunResult(
    string Component, Guid? Transmission, IReadOnlyList<TransmissionItemRow> Items, IReadOnlyList<TransmissionSetRow> Sets, Fault? Fault)
{
    public int Selected => Items.Count;

    public int Count(ItemOutcome outcome) => Items.Count(i => i.Outcome == outcome);

    /// <summary>Every row and set that was taken up has been accepted, and no fault came between.</summary>
    public bool IsAllWell => Fault is null && Items.All(i => i.Outcome == ItemOutcome.Accepted) && Sets.All(s => s.Outcome == ItemOutcome.Accepted);
}
