using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules;

/// <summary>CSS, the agreements under the CSSS protocol.</summary>
internal static class CsssRules
{
    private const string Procedure = "Procedure, Protocole CSSS: configure your periods and these agreements will be accepted";

    /// <summary>
    /// Every day of a CSSS agreement, up to the end of the financial year of the day of judgement (of its start, if that is later), is covered by
    /// periods whose age code fits the child's age in months at the start; several may add up; sets with an error do not count.
    /// </summary>
    public static readonly Rule<AgreementSubject> Css01 = new(
        "CSS-01", Level.Held, "agreement.csss", Procedure,
        static subject => FirstGap(subject) is not null,
        static subject => [new("date", FirstGap(subject)!), new("months", subject.MonthsAtStart!)]);

    /// <summary>
    /// On the agreement's start, the CSSS agreements running that day for its age code are not more than the places of the periods covering that day;
    /// silent where none covers it.
    /// </summary>
    public static readonly Rule<AgreementSubject> Css08 = new(
        "CSS-08", Level.Warning, "agreement.csss", "Procedure, Période de réservation du protocole CSSS: Nombre de places; contract.md, CSG081A",
        static subject => OnStart(subject) is var (running, places) && running > places,
        static subject => OnStart(subject) is var (running, places)
            ? [new("date", subject.Agreement.Start!), new("running", running), new("places", places)]
            : []);

    /// <summary>The protocol is for CPE and subsidised daycares.</summary>
    public static readonly Rule<AgreementSubject> Css10 = new(
        "CSS-10", Level.Warning, "agreement.csss", "Ministère de la Famille, guide de la prévision d'occupation: protocole CPE-CSSS, entente garderie-CSSS",
        static subject => subject.Agreement.Csss && subject.Component.Kind is not (ComponentKind.Cpe or ComponentKind.SubsidisedDaycare));

    /// <summary>The child of a CSSS agreement is under 60 months at its start; then CSS-01 and CSS-08 are silent.</summary>
    public static readonly Rule<AgreementSubject> Css12 = new(
        "CSS-12", Level.Error, "agreement.csss", "Procedure, Période de réservation du protocole CSSS: 18-59 mois is the last age code",
        static subject => subject.Agreement.Csss && subject.MonthsAtStart >= AgeCode.End,
        static subject => [new("months", subject.MonthsAtStart!), new("start", subject.Agreement.Start!)]);

    public static readonly Rule<AgreementSubject>[] All = [Css01, Css08, Css10, Css12];

    private static DateOnly? FirstGap(AgreementSubject subject)
    {
        if (Judged(subject) is not { } months || subject.Agreement.Period is not { } period) return null;
        var yearEnd = FinancialYear.EndOf(subject.AsOf > period.Start ? subject.AsOf : period.Start);
        var last = period.End < yearEnd ? period.End : yearEnd;
        return subject.Csss.FirstGap(AgeCode.Of(months), period with { End = last });
    }

    private static (long Running, long Places)? OnStart(AgreementSubject subject) =>
        Judged(subject) is { } months && AgeCode.Of(months) is { } code && subject.Agreement.Period is { } period ? subject.Csss.On(code, period.Start) : null;

    /// <summary>The age in months at the start of a CSSS agreement that CSS-12 lets pass.</summary>
    private static int? Judged(AgreementSubject subject) =>
        subject.Agreement.Csss && subject.MonthsAtStart is { } months && months < AgeCode.End ? months : null;
}
