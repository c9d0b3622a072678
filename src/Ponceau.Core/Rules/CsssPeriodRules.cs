using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules;

/// <summary>CSS, the periods that a component reserves in one financial year.</summary>
internal static class CsssPeriodRules
{
    private const string Procedure = "Procedure, Période de réservation du protocole CSSS";

    /// <summary>Start and end are present, the end not before the start.</summary>
    public static readonly Rule<CsssPeriodSubject> Css02 = new(
        "CSS-02", Level.Error, "periods.end", Procedure,
        static subject => SpanOf(subject.Period) is null,
        static subject => [Line(subject)]);

    /// <summary>The period lies within 1 April to 31 March of the financial year.</summary>
    public static readonly Rule<CsssPeriodSubject> Css03 = new(
        "CSS-03", Level.Warning, "periods.start", $"{Procedure} pour 2016-2017; contract.md, section 4",
        static subject => SpanOf(subject.Period) is { } span
            && !(FinancialYear.Of(subject.Set.FinancialYear) is { } year && year.Contains(span.Start) && year.Contains(span.End)),
        static subject => [Line(subject), new("year", subject.Set.FinancialYear)]);

    /// <summary>1 to 7 days a week.</summary>
    public static readonly Rule<CsssPeriodSubject> Css04 = new(
        "CSS-04", Level.Error, "periods.daysPerWeek", Procedure,
        static subject => subject.Period.DaysPerWeek is < 1 or > 7,
        static subject => [Line(subject), new("days", subject.Period.DaysPerWeek)]);

    /// <summary>At least one place, and not more than the component's places where those are known (above 0).</summary>
    public static readonly Rule<CsssPeriodSubject> Css05 = new(
        "CSS-05", Level.Error, "periods.places", Procedure,
        static subject => subject.Period.Places < 1 || (subject.Component.Places > 0 && subject.Period.Places > subject.Component.Places),
        static subject => [Line(subject), new("places", subject.Period.Places)]);

    /// <summary>The age code is 0-17 or 18-59.</summary>
    public static readonly Rule<CsssPeriodSubject> Css06 = new(
        "CSS-06", Level.Error, "periods.ageCode", Procedure,
        static subject => !CsssPeriod.AgeCodes.Contains(subject.Period.AgeCode),
        static subject => [Line(subject)]);

    /// <summary>Two periods of one age code in one set do not overlap; reported on each that overlaps an earlier one of the list.</summary>
    public static readonly Rule<CsssPeriodSubject> Css07 = new(
        "CSS-07", Level.Warning, "periods.start", "Places of one age code on one day are counted together (CSS-08)",
        static subject => EarlierOverlap(subject) is not null,
        static subject => [Line(subject), new("earlier", EarlierOverlap(subject)!.Value + 1)]);

    /// <summary>A non-subsidised daycare has none.</summary>
    public static readonly Rule<CsssSetSubject> Css11 = new(
        "CSS-11", Level.Error, "periods", "Ministère de la Famille, guide de la prévision d'occupation: protocole CPE-CSSS, entente garderie-CSSS",
        static subject => !subject.Component.IsSubsidised && subject.Set.Periods.Count > 0);

    public static readonly Rule<CsssSetSubject>[] OfSet = [Css11];

    public static readonly Rule<CsssPeriodSubject>[] OfPeriod = [Css02, Css03, Css04, Css05, Css06, Css07];

    private static Argument Line(CsssPeriodSubject subject) => new("line", subject.Place + 1);

    /// <summary>The days of a period; none where a date is missing or the end is before the start: an absent end is missing here.</summary>
    private static DateSpan? SpanOf(CsssPeriod period) => period.End is null ? null : DateSpan.Of(period.Start, period.End);

    private static int? EarlierOverlap(CsssPeriodSubject subject)
    {
        if (SpanOf(subject.Period) is not { } span || !CsssPeriod.AgeCodes.Contains(subject.Period.AgeCode)) return null;
        for (var earlier = 0; earlier < subject.Place; earlier++)
        {
            var period = subject.Set.Periods[earlier];
            if (period.AgeCode == subject.Period.AgeCode && SpanOf(period) is { } other && other.SharesADayWith(span)) return earlier;
        }

        return null;
    }
}
