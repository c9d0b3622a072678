using Ponceau.Contract.Messages;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Judging;

/// <summary>What the ministry finds wrong in one agreement, whatever the others are (contract.md, section 6).</summary>
internal sealed class AgreementRules(IReadOnlyList<SubmittedPeriod> periods, bool acceptTransitional)
{
    public IEnumerable<Situation> Of(SubmittedFile file, FullAgreement agreement, Component component, DateOnly today)
    {
        var care = new Care(agreement);
        var birth = Reading.Date(file.Child.BirthDate);
        if (!Reading.IsNumber(agreement.Number, 8)) yield return Situation.Number;
        if (birth > care.Start) yield return Situation.BirthDate;
        if (care.Start is null || (care.End is null && (component.IsSubsidised || agreement.End is not null)) || care.Start > care.LastDay)
            yield return Situation.Dates;
        if (care.HasTwoEqualWeeks) yield return Situation.SameWeeks;
        if (!care.HasSlot && !agreement.Replacement) yield return Situation.NoSlot;
        if (birth is { } born && care is { HasPeriod: true, End: { } end } && Reading.SchoolDay(born) is var school && care.Start < school && school <= end)
            yield return Situation.SchoolAge;
        if (agreement.Transitional && !acceptTransitional) yield return Situation.Transitional;
        if (agreement.Ecp is not null && !component.IsSubsidised) yield return Situation.EcpNotSubsidised;
        if (agreement.Csss && birth is { } date && care.HasPeriod && !IsCovered(care, date, today)) yield return Situation.CsssNotCovered;
    }

    /// <summary>CSS-01 and CSS-12: under 60 months at the start, and each day up to the end of the financial year reserved for that age.</summary>
    private bool IsCovered(Care care, DateOnly birth, DateOnly today)
    {
        var start = care.Start!.Value;
        var months = Reading.Months(birth, start);
        if (months >= 60) return false;
        var code = CsssPlaces.CodeOf(months);
        var yearEnd = YearEnd(start > today ? start : today);
        var last = care.LastDay < yearEnd ? care.LastDay : yearEnd;
        var day = start;
        foreach (var period in periods.Where(p => p.AgeCode == code).OrderBy(p => p.Start, StringComparer.Ordinal))
        {
            if (Reading.Date(period.Start) is { } from && Reading.Date(period.End) is { } to && from <= day && to >= day)
            {
                if (to >= last) return true;
                day = to.AddDays(1);
            }
        }
        return false;
    }

    /// <summary>The 31 March that ends the financial year of a day.</summary>
    private static DateOnly YearEnd(DateOnly day) =>
        day is { Year: 9999, Month: > 3 } ? DateOnly.MaxValue : new(day.Month <= 3 ? day.Year : day.Year + 1, 3, 31);
}
