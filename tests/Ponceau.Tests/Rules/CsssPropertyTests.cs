using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>The reserved places, held against plain counts day by day.</summary>
public class CsssPropertyTests
{
    private static readonly DateOnly Origin = new(2017, 3, 1);

    // A month on each side of the 31 March that ends the financial year of the day of judgement.
    private const int Days = 60;

    private static readonly Gen<(int Start, int Length)> AnySpan = Gen.Select(Gen.Int[0, Days], Gen.Int[-2, 40]);

    private static readonly Gen<CsssPeriod> AnyPeriod = Gen.Select(AnySpan, Gen.Int[1, 2], Gen.Int[0, 5]).Select((span, places, code) => new CsssPeriod
    {
        Start = Origin.AddDays(span.Start),
        End = Origin.AddDays(span.Start + Math.Abs(span.Length)),
        DaysPerWeek = code == 5 ? 9 : 5,
        Places = places,
        AgeCode = CsssPeriod.AgeCodes[code % 2],
    });

    private static readonly Gen<(Agreement Agreement, DateOnly? Birth)> AnyAgreement =
        Gen.Select(AnySpan, Gen.Int[0, 6], Gen.Int[0, 70]).Select((span, oddity, months) => (
            new Agreement
            {
                Start = Origin.AddDays(span.Start),
                End = oddity == 1 ? null : Origin.AddDays(span.Start + span.Length),
                Csss = oddity != 2,
            },
            oddity == 3 ? null : (DateOnly?)Origin.AddMonths(-months).AddDays(10)));

    private static readonly Gen<(CsssPeriod[][] Sets, (Agreement Agreement, DateOnly? Birth)[] Rows)> Anything =
        Gen.Select(AnyPeriod.Array[0, 3].Array[1, 2], AnyAgreement.Array[1, 6]);

    [Fact]
    public void ADayThatIsNotCovered_HoldsTheAgreement() => Hold("CSS-01", static (row, code, periods, _) =>
    {
        var yearEnd = new DateOnly(row.Start!.Value.Month >= 4 ? 2018 : 2017, 3, 31);
        for (var day = row.Start.Value; day <= (row.End ?? DateOnly.MaxValue) && day <= yearEnd; day = day.AddDays(1))
            if (!periods.Any(period => period.AgeCode == code && period.Start <= day && day <= period.End)) return true;
        return false;
    });

    [Fact]
    public void TooManyAgreementsOnTheStart_AreTold() => Hold("CSS-08", static (row, code, periods, running) =>
    {
        var open = periods.Where(period => period.AgeCode == code && period.Start <= row.Start && row.Start <= period.End).ToList();
        return code is not null && open.Count > 0 && running.Count(other => other.Code == code && Runs(other.Agreement, row.Start!.Value)) > open.Sum(period => period.Places);
    });

    private static void Hold(string rule, Func<Agreement, string?, IReadOnlyList<CsssPeriod>, IReadOnlyList<(Agreement Agreement, string? Code)>, bool> fires) =>
        Anything.Sample(
            drawn =>
            {
                var records = Records(drawn.Sets, drawn.Rows);
                var periods = drawn.Sets.Where(set => set.All(period => period.DaysPerWeek <= 7)).SelectMany(set => set).ToList();
                var running = records.Agreements.Select((agreement, i) => (agreement, CodeOf(agreement, drawn.Rows[i].Birth)))
                    .Where(each => each.agreement.Csss && each.agreement.Period is not null).ToList();
                var rows = Judge.Of(records, Valid.Today).Components[0].Rows;
                return rows.Select((row, i) => row.Findings.Any(finding => finding.Rule.Id == rule) == Expected(row, drawn.Rows[i].Birth, periods, running, fires))
                    .All(same => same);
            },
            iter: 2_000);

    private static bool Expected(
        RowJudgement row,
        DateOnly? birth,
        IReadOnlyList<CsssPeriod> periods,
        IReadOnlyList<(Agreement Agreement, string? Code)> running,
        Func<Agreement, string?, IReadOnlyList<CsssPeriod>, IReadOnlyList<(Agreement Agreement, string? Code)>, bool> fires) =>
        row.Agreement is { Csss: true, Period: not null } && birth is { } date && date.AddMonths(60) > row.Agreement.Start
        && fires(row.Agreement, CodeOf(row.Agreement, birth), periods, running);

    private static string? CodeOf(Agreement agreement, DateOnly? birth) => birth is not { } date || date > agreement.Start || date.AddMonths(60) <= agreement.Start ? null
        : date.AddMonths(18) > agreement.Start ? "0-17" : "18-59";

    private static bool Runs(Agreement agreement, DateOnly day) => agreement.Start <= day && (agreement.End is null || day <= agreement.End);

    private static RecordSet Records(CsssPeriod[][] sets, (Agreement Agreement, DateOnly? Birth)[] rows)
    {
        var builder = new RecordSetBuilder().WithComponent();
        foreach (var (agreement, birth) in rows)
            builder.WithRow().ChangeChild(child => child with { BirthDate = birth }).ChangeAgreement(a => agreement with { Number = a.Number, File = a.File });
        for (var year = 0; year < sets.Length; year++)
            builder.WithCsssPeriods(set => set with { FinancialYear = 2016 + year, Periods = new(sets[year]) });
        return builder.Build();
    }
}
