using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>The reserved periods of a component in one financial year, in the document.</summary>
internal static class CsssPeriodSetJson
{
    public static CsssPeriodSet Read(Members at, Register register)
    {
        var set = new CsssPeriodSet
        {
            Component = at.Reference("component", register.Components, "UnknownComponent"),
            FinancialYear = at.Whole("financialYear"),
            Periods = at.List("periods", ReadPeriod),
        };
        if (set.Component.Length > 0 && !at.IsRefused("financialYear") && !register.CsssPeriods.TryAdd(set)) at.Refuse(new Wrong("CsssPeriodsTwice"));
        return set;
    }

    public static void Write(Utf8JsonWriter to, CsssPeriodSet set)
    {
        to.WriteStartObject();
        to.WriteString("component", set.Component);
        to.WriteNumber("financialYear", set.FinancialYear);
        to.WriteList("periods", set.Periods, period => WritePeriod(to, period));
        to.WriteEndObject();
    }

    public static CsssPeriod ReadPeriod(Members at) => new()
    {
        Start = at.Date("start"),
        End = at.Date("end"),
        DaysPerWeek = at.Whole("daysPerWeek"),
        // data.md lets any `places` be left out; a period without places is for CSS-05 to report.
        Places = at.WholeOrNull("places", null) ?? 0,
        AgeCode = at.Text("ageCode"),
    };

    private static void WritePeriod(Utf8JsonWriter to, CsssPeriod period)
    {
        to.WriteStartObject();
        WritePeriodMembers(to, period);
        to.WriteEndObject();
    }

    public static void WritePeriodMembers(Utf8JsonWriter to, CsssPeriod period)
    {
        to.WriteDate("start", period.Start);
        to.WriteDate("end", period.End);
        to.WriteNumber("daysPerWeek", period.DaysPerWeek);
        to.WriteNumber("places", period.Places);
        to.WriteString("ageCode", period.AgeCode);
    }
}
