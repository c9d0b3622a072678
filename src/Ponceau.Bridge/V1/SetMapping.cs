using Ponceau.Contract.Messages;
using Ponceau.Core.Records;

namespace Ponceau.Bridge.V1;

/// <summary>From closures and CSSS sets to the fields of the contract (contract.md, section 4): a set goes whole, empty or not.</summary>
internal static class SetMapping
{
    public static ClosuresBody ToBody(ClosureSet set, int revision) => new(
        revision,
        [.. set.Days.Select(d => new SubmittedClosure(
            WireText.Date(d.Date), SlotNames.Of(d.Slots), d.AdministrationOpen, d.CareOpen, WireText.Of(d.Reason)))]);

    public static CsssPeriodsBody ToBody(CsssPeriodSet set, int revision) => new(
        revision,
        [.. set.Periods.Select(p => new SubmittedPeriod(
            WireText.Date(p.Start), WireText.Date(p.End), p.DaysPerWeek, p.Places, WireText.Of(p.AgeCode)))]);
}
