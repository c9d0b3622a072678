using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Page;

/// <summary>What the ministry holds of one component, and its last answers, the newest first.</summary>
internal sealed record ComponentHoldings(
    Component Component,
    IReadOnlyList<HeldAgreement> Agreements,
    IReadOnlyList<HeldSet> Closures,
    IReadOnlyList<HeldSet> CsssPeriods,
    IReadOnlyList<PastAnswer> Answers)
{
    public int Standing => Agreements.Count(agreement => agreement.Content is not null);
}
