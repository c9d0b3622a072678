using Ponceau.Core.Records;
using Ponceau.TestData;
using static Ponceau.Tests.Rules.Example;

namespace Ponceau.Tests.Rules;

internal static partial class Examples
{
    private static Dictionary<string, Example> OfSets => new()
    {
        ["FER-01"] = new(RecordSetBuilder.ReadyOffice().WithClosures(), RecordSetBuilder.ReadyOffice().WithClosures(set => set with { Days = new([]) })),
        ["FER-02"] = OfClosure(day => day with { Date = null }, day => day),
        ["FER-03"] = new(
            RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, day => day, day => day)),
            RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, day => day, day => day with { Date = null }, day => day with { Date = null }))),
        ["FER-04"] = OfClosure(day => day with { Slots = Slots.None }, day => day with { Slots = Slots.PM }),
        ["FER-05"] = OfClosure(day => day with { Reason = "Planned" }, day => day with { Reason = "force-majeure" }),
        ["FER-06"] = OfClosure(day => day with { Slots = Slots.Day | Slots.Soir1 }, day => day),
        ["FER-07"] = new(
            RecordSetBuilder.Ready().ChangeComponent(c => c with { NightCare = true }).WithClosures(),
            RecordSetBuilder.Ready().ChangeComponent(c => c with { NightCare = true })
                .WithClosures(set => set with { Days = new(set.Days.Select(day => day with { Slots = Slots.Day | Slots.Night })) })),
        ["FER-08"] = OfClosure(day => day with { Date = new(2016, 10, 15) }, day => day),
        ["FER-09"] = new(
            RecordSetBuilder.Ready().WithClosures(set => set with { Days = new(set.Days.Skip(1)) }),
            RecordSetBuilder.Ready().WithClosures()),
        ["FER-11"] = new(
            RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, ManyDays(7))),
            RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, ManyDays(6)))),
        ["FER-12"] = OfClosure(day => day with { CareOpen = true }, day => day with { CareOpen = true, Slots = Slots.AM }),

        ["CSS-02"] = OfPeriod(period => period with { End = null }, period => period with { End = period.Start }),
        ["CSS-03"] = OfPeriod(period => period with { End = new(2017, 4, 1) }, period => period with { End = new(2017, 3, 31) }),
        ["CSS-04"] = OfPeriod(period => period with { DaysPerWeek = 8 }, period => period with { DaysPerWeek = 7 }),
        ["CSS-05"] = OfPeriod(period => period with { Places = 81 }, period => period with { Places = 80 }),
        ["CSS-06"] = OfPeriod(period => period with { AgeCode = "0-17 mois" }, period => period with { AgeCode = "0-17" }),
        ["CSS-07"] = new(
            RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set, period => period, period => period with { Start = period.End })),
            RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set, period => period, period => period with { AgeCode = "0-17" }))),
        ["CSS-11"] = new(
            NotSubsidised().WithCsssPeriods(),
            NotSubsidised().WithCsssPeriods(set => set with { Periods = new([]) })),
    };

    private static Func<Closure, Closure>[] ManyDays(int count) =>
        [.. Enumerable.Range(1, count).Select(day => (Func<Closure, Closure>)(closure => closure with { Date = new DateOnly(2016, 8, day) }))];
}
