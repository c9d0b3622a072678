using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Judging;

/// <summary>One agreement of the state that is judged: held, or as submitted.</summary>
internal sealed record Entry(SubmittedFile File, FullAgreement Agreement)
{
    public Care Care { get; } = new(Agreement);

    public override string ToString() => $"Entry {Agreement.Number}";
}
