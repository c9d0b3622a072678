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
    private static readonly Gen<(int Start, int Length)> AnySpan = Gen.Select(Gen.Int[0, 60], Gen.Int[-2, 40]);

    private static readonly Gen<CsssPeriod> AnyPeriod = Gen.Select(AnySpan, Gen.Int[1, 2], Gen.Int[0, 5]).Select((span, places, code) => new CsssPeriod
    {
        Start = Origin.AddDays(span.Start),
        End = Origin.AddDays(span.Start + Math.Abs(span.Length)),
        DaysPerWeek = code == 5 ? 9 : 5,
        Places = places,
        AgeCode = CsssPeriod.AgeCodes[code % 2],
    });

    private static readonly Gen<Row> AnyRow = Gen.Select(AnySpan, Gen.Int[0, 6], Gen.Int[0, 70]).Select((span, oddity, months) => new Row(
        new Agreement
        {
            Start = Origin.AddDays(span.Start),
            End = oddity == 1 ? null : Origin.AddDays(span.Start + span.Length),
            Csss = oddity != 2,
        },
        oddity == 3 ? null : Origin.AddMonths(-months).AddDays(10)));

    private static readonly Gen<Case> AnyCase = Gen.Select(AnyPeriod.Array[0, 3].Array[1, 2], AnyRow.Array[1, 6]).Select((sets, rows) => new Case(sets, rows));

    [Fact]
    public void ADayThatIsNotCovered_HoldsTheAgreement() => Hold("CSS-01", static (drawn, row) =>
    {
        var yearEnd = new DateOnly(row.Start.Month >= 4 ? 2018 : 2017, 3, 31);
        for (var day = row.Start; day <= row.End && day <= yearEnd; day = day.AddDays(1))
            if (!drawn.PeriodsOf(row.Code).Any(period => period.Start <= day && day <= period.End)) return true;
        return false;
    });

    [Fact]
    public void TooManyAgreementsOnTheStart_AreTold() => Hold("CSS-08", static (drawn, row) =>
    {
        var open = drawn.PeriodsOf(row.Code).Where(period => period.Start <= row.Start && row.Start <= period.End).ToList();
        var running = drawn.Rows.Count(other => other.Counts && other.Code == row.Code && other.Start <= row.Start && row.Start <= other.End);
        return row.Code is not null && open.Count > 0 && running > open.Sum(period => period.Places);
    });

    private static void Hold(string rule, Func<Case, Row, bool> fires) => AnyCase.Sample(
        drawn =>
        {
            var found = Judge.Of(drawn.Records(), Valid.Today).Components[0].Rows.Select(row => row.Findings.Any(finding => finding.Rule.Id == rule));
            return found.SequenceEqual(drawn.Rows.Select(row => row.Counts && !row.IsTooOld && fires(drawn, row)));
        },
        iter: 2_000);

    private sealed record Case(CsssPeriod[][] Sets, Row[] Rows)
    {
        public IEnumerable<CsssPeriod> PeriodsOf(string? code) =>
            Sets.Where(set => set.All(period => period.DaysPerWeek <= 7)).SelectMany(set => set).Where(period => period.AgeCode == code);

        public RecordSet Records()
        {
            var builder = new RecordSetBuilder().WithComponent();
            foreach (var row in Rows)
                builder.WithRow()
                    .ChangeChild(child => child with { BirthDate = row.Birth })
                    .ChangeAgreement(agreement => row.Agreement with { Number = agreement.Number, File = agreement.File });
            for (var year = 0; year < Sets.Length; year++)
                builder.WithCsssPeriods(set => set with { FinancialYear = 2016 + year, Periods = new(Sets[year]) });
            return builder.Build();
        }
    }

    private sealed record Row(Agreement Agreement, DateOnly? Birth)
    {
        public DateOnly Start => Agreement.Start!.Value;
        public DateOnly End => Agreement.End ?? DateOnly.MaxValue;
        public bool Counts => Agreement.Csss && Start <= End && Birth is not null;
        public bool IsTooOld => Birth?.AddMonths(60) <= Start;
        public string? Code => Birth > Start || IsTooOld ? null : Birth?.AddMonths(18) > Start ? "0-17" : "18-59";
    }
}
