using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules;

/// <summary>Judges the sets of one component: an error stops the set, not the children's rows.</summary>
internal sealed class SetJudge(Component component, FindingList findings)
{
    public SetJudgement Judge(ClosureSet set)
    {
        var times = new Dictionary<DateOnly, int>();
        for (var place = 0; place < set.Days.Count; place++)
        {
            var day = set.Days[place];
            var occurrence = day.Date is { } date ? times[date] = times.GetValueOrDefault(date) + 1 : 0;
            findings.Try(ClosureRules.OfDay, new ClosureSubject(day, place, occurrence, set.Year, component), place);
        }

        findings.Try(ClosureRules.OfSet, new ClosureSetSubject(set, component, times.Count));
        var listed = times.Keys.ToHashSet();
        foreach (var holiday in StatutoryHoliday.Of(set.Year))
            findings.Try(ClosureRules.OfHoliday, new HolidaySubject(holiday, listed, component), (int)holiday.Name);
        return Judged(set.Year);
    }

    public SetJudgement Judge(CsssPeriodSet set)
    {
        findings.Try(CsssPeriodRules.OfSet, new CsssSetSubject(set, component));
        for (var place = 0; place < set.Periods.Count; place++)
            findings.Try(CsssPeriodRules.OfPeriod, new CsssPeriodSubject(set.Periods[place], set, place, component), place);
        return Judged(set.FinancialYear);
    }

    private SetJudgement Judged(int year)
    {
        var found = findings.Take();
        return new SetJudgement(year, Outcomes.Of(found), found);
    }
}
