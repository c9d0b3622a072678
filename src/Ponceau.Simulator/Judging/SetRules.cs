using Ponceau.Contract.Messages;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Judging;

/// <summary>What the ministry finds wrong in a set, each with the place that it speaks of (contract.md, sections 4 and 6).</summary>
internal static class SetRules
{
    private static readonly string[] Reasons = ["planned", "lockout", "strike", "force-majeure", "other"];
    private static readonly string[] AgeCodes = ["0-17", "18-59"];

    /// <summary>FER-01 to 05 and FER-12.</summary>
    public static IEnumerable<(Situation, string?)> Of(ClosuresBody body, Component component, int year)
    {
        if (component.IsCoordinatingOffice && body.Closures.Count > 0) yield return (Situation.OfficeClosures, null);
        var dates = new HashSet<string>();
        for (var i = 0; i < body.Closures.Count; i++)
        {
            var day = body.Closures[i];
            var isBad = Reading.Date(day.Date) is not { } date || date.Year != year || !dates.Add(day.Date!)
                || day.Slots.Count == 0 || !Reasons.Contains(day.Reason) || (day.CareOpen && Offered(component).All(day.Slots.Contains));
            if (isBad) yield return (Situation.Closure, $"closures/{i}");
        }
    }

    /// <summary>CSS-02, 04, 05, 06 and 11.</summary>
    public static IEnumerable<(Situation, string?)> Of(CsssPeriodsBody body, Component component)
    {
        if (!component.IsSubsidised && body.Periods.Count > 0) yield return (Situation.CsssPeriod, null);
        for (var i = 0; i < body.Periods.Count; i++)
        {
            var period = body.Periods[i];
            var isBad = Reading.Date(period.Start) is not { } start || Reading.Date(period.End) is not { } end || end < start
                || period.DaysPerWeek is < 1 or > 7 || period.Places < 1 || (component.Places > 0 && period.Places > component.Places)
                || !AgeCodes.Contains(period.AgeCode);
            if (isBad) yield return (Situation.CsssPeriod, $"periods/{i}");
        }
    }

    private static IEnumerable<string> Offered(Component component)
    {
        IEnumerable<string> slots = ["AM", "PM"];
        if (component.EveningCare) slots = slots.Concat(["SOIR1", "SOIR2"]);
        return component.NightCare ? slots.Concat(["NUIT1", "NUIT2"]) : slots;
    }
}
