using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>ECP, exemption de contribution parentale.</summary>
internal static class EcpRules
{
    private const string Exemption = "Ministère de la Famille, services de garde gratuits: two and a half days or five half-days";

    /// <summary>With ECP, at most 5 half-days a week, each week, unless a recommendation is recorded.</summary>
    public static readonly Rule<AgreementSubject> Ecp02 = new(
        "ECP-02", Level.Warning, "agreement.ecp", Exemption,
        static subject => subject.Agreement is { Ecp: true, EcpRecommendation: false, Schedule.BusiestWeekHalfDays: > Week.EcpHalfDays },
        static subject => [new("halfDays", subject.Agreement.Schedule!.Value.BusiestWeekHalfDays)]);

    /// <summary>ECP only in a subsidised service.</summary>
    public static readonly Rule<AgreementSubject> Ecp04 = new(
        "ECP-04", Level.Error, "agreement.ecp", "Ministère de la Famille, services de garde gratuits: on a reduced-contribution place",
        static subject => subject.Agreement.Ecp && !subject.Component.IsSubsidised);

    public static readonly Rule<AgreementSubject>[] All = [Ecp02, Ecp04];
}
