using Ponceau.Core.Records;

namespace Ponceau.Tests.Rules;

/// <summary>Sets of closures and of CSSS periods, changed.</summary>
internal static class Sets
{
    public static readonly Closure Thursday = new() { Date = new(2016, 10, 13), Slots = Slots.Day, Reason = "planned" };

    public static ClosureSet And(ClosureSet set, params Func<Closure, Closure>[] more) =>
        set with { Days = new([.. set.Days, .. more.Select(change => change(Thursday))]) };

    /// <summary>The first period of a set, as many times as there are changes, each changed.</summary>
    public static CsssPeriodSet Of(CsssPeriodSet set, params Func<CsssPeriod, CsssPeriod>[] periods) =>
        set with { Periods = new(periods.Select(change => change(set.Periods[0]))) };
}
