namespace Ponceau.Core.Transmission;

/// <summary>What a run takes up besides what was saved since its last acceptance, or leaves out.</summary>
/// <param name="All">Also the rows that the ministry has already accepted.</param>
/// <param name="OnlyChanged">Without the rows whose content is that of their last acceptance.</param>
public sealed record SelectionOptions(bool All = false, bool OnlyChanged = false);
