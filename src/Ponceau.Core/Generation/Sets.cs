using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Generation;

/// <summary>The closures of a component, and the places that it reserves for the CSSS agreements that it has.</summary>
internal sealed class Sets(SplitMix random)
{
    /// <summary>The statutory holidays on which it would open, and a day or two around the New Year; a coordinating office has none (FER-01).</summary>
    public ClosureSet? Closures(Component component, int year)
    {
        if (component.Kind == ComponentKind.CoordinatingOffice) return null;
        var days = StatutoryHoliday.Of(year).Select(holiday => holiday.Date).ToList();
        if (random.Percent(60)) days.Add(new DateOnly(year, 12, 24));
        if (random.Percent(60)) days.Add(new DateOnly(year, 12, 26));
        if (random.Percent(40)) days.Add(new DateOnly(year, 12, 31));
        return new ClosureSet
        {
            Component = component.Id,
            Year = year,
            Days = new(days.Where(day => IsOpenOn(component, day)).Order().Select(day => ClosureOn(day, component.OfferedSlots))),
        };
    }

    /// <summary>For each age and financial year, a place for each file of that year; the files are those of the CSSS agreements.</summary>
    public IEnumerable<CsssPeriodSet> CsssPeriods(Component component, IReadOnlyList<(string AgeCode, Agreement Agreement)> agreements)
    {
        if (agreements.Count == 0) yield break;
        var last = YearOf(agreements.Max(each => each.Agreement.End!.Value));
        for (var year = YearOf(agreements.Min(each => each.Agreement.Start!.Value)); year <= last; year++)
        {
            var span = FinancialYear.Of(year)!.Value;
            var reserved = CsssPeriod.AgeCodes
                .Select(code => PeriodOf(code, span, agreements.Where(each => each.AgeCode == code && each.Agreement.Period!.Value.SharesADayWith(span))))
                .Where(period => period.Places > 0);
            yield return new CsssPeriodSet { Component = component.Id, FinancialYear = year, Periods = new(reserved) };
        }
    }

    private static CsssPeriod PeriodOf(string code, DateSpan span, IEnumerable<(string AgeCode, Agreement Agreement)> agreements) => new()
    {
        Start = span.Start,
        End = span.End,
        DaysPerWeek = 5,
        Places = agreements.Select(each => each.Agreement.File).Distinct().Count(),
        AgeCode = code,
    };

    private static Closure ClosureOn(DateOnly day, Slots slots) => new() { Date = day, Slots = slots, Reason = "planned" };

    private static bool IsOpenOn(Component component, DateOnly day) => component.OpenDays.HasFlag((Weekdays)(1 << Week.DayOf(day)));

    private static int YearOf(DateOnly day) => FinancialYear.EndOf(day).Year - 1;
}
