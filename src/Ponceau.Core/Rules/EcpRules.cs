namespace Ponceau.Core.Rules;

/// <summary>ECP, exemption de contribution parentale.</summary>
internal static class EcpRules
{
    private const string Exemption = "Ministère de la Famille, services de garde gratuits: two and a half days or five half-days";

    /// <summary>With ECP, at most 5 half-days a week, each week, unless a recommendation is recorded.</summary>
    public static readonly Rule<AgreementSubject> Ecp02 = new(
        "ECP-02", Level.Warning, "agreement.ecp", Exemption,
        static subject => subject.Agreement is { Ecp: true, EcpRecommendation: false } && BusiestWeek(subject) > 5,
        static subject => [new("halfDays", BusiestWeek(subject))]);

    /// <summary>ECP only in a subsidised service.</summary>
    public static readonly Rule<AgreementSubject> Ecp04 = new(
        "ECP-04", Level.Error, "agreement.ecp", "Ministère de la Famille, services de garde gratuits: on a reduced-contribution place",
        static subject => subject.Agreement.Ecp && !subject.Component.IsSubsidised);

    public static readonly Rule<AgreementSubject>[] All = [Ecp02, Ecp04];

    private static int BusiestWeek(AgreementSubject subject) =>
        subject.Agreement.Schedule is { } schedule ? Math.Max(schedule.First.HalfDays, (schedule.Second ?? schedule.First).HalfDays) : 0;
}
