namespace Ponceau.Web.Forms;

/// <summary>What else of the agreement decides what its half-days come to.</summary>
/// <param name="Exempts">The service is one in which ECP exempts (ECP-04).</param>
public readonly record struct ScheduleTerms(bool Exempts, bool Ecp, bool EcpRecommendation, bool SeasonalJustification);
