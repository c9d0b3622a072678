using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>The rules about pairs, held against plain loops over every pair and every day.</summary>
public class PairPropertyTests
{
    private static readonly DateOnly Origin = new(2016, 5, 2);

    // Starts lie within 40 days and what repeats does so every 14: nothing new happens after these days, open ends or not.
    private const int Days = 120;

    private static readonly Gen<Week> AnyWeek = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 3], Gen.Bool)
        .Select((day, other, slots, empty) => empty ? default : default(Week).With(day, (Slots)slots).With(other, Slots.PM));

    private static readonly Gen<Schedule> AnySchedule =
        Gen.Select(AnyWeek, AnyWeek, Gen.Bool).Select((first, second, two) => new Schedule(first, two ? second : null));

    private static readonly Gen<Agreement> AnyAgreement =
        Gen.Select(Gen.Int[0, 40], Gen.Int[-3, 45], Gen.Int[0, 9], AnySchedule).Select((start, length, oddity, schedule) => new Agreement
        {
            Start = oddity == 0 ? null : Origin.AddDays(start),
            End = oddity == 1 ? null : Origin.AddDays(start + length),
            EndKind = oddity > 4 ? EndKind.Replaced : null,
            Ecp = oddity == 9,
            Schedule = oddity == 2 ? null : schedule,
        });

    private static readonly Gen<(int File, Agreement Agreement)[]> SomeAgreements = Gen.Select(Gen.Int[0, 2], AnyAgreement).Array[1, 7];

    [Fact]
    public void ADayOfOneFile_IsShared_AsEveryPairAndDaySays() => Hold("ENT-05", (one, other) => one.File == other.File && Overlap(one, other));

    [Fact]
    public void ASlot_IsTaken_AsEveryPairAndDaySays() =>
        Hold("HOR-03", (one, other) => one.File != other.File && AnyDay(day => (SlotsOn(one, day) & SlotsOn(other, day)) != Slots.None));

    [Fact]
    public void TwoWeekSchedules_StartTogether_AsEveryPairSays() =>
        Hold("GPA-02", (one, other) => one.File != other.File && one.Schedule?.Second is not null && other.Schedule?.Second is not null
            && one.Start != other.Start && Overlap(one, other));

    [Fact]
    public void ARenewal_IsNeedless_AsEveryPairSays() =>
        Hold("ENT-11", (one, other) => one.File == other.File && other.EndKind == EndKind.Replaced && other.Period is not null
            && one.Start == other.End?.AddDays(1) && one.Start is not null && one.Ecp == other.Ecp && SameSchedule(one.Schedule, other.Schedule));

    private static void Hold(string rule, Func<Agreement, Agreement, bool> clash) => SomeAgreements.Sample(
        drawn =>
        {
            var records = Records(drawn);
            var component = Judge.Of(records, Valid.Today).Components[0];
            foreach (var row in component.Rows)
            {
                var others = records.Agreements.Where(other => other.Number != row.Agreement.Number);
                var expected = row.Outcome != Outcome.OutOfScope && others.Any(other => clash(row.Agreement, other));
                if (row.Findings.Any(finding => finding.Rule.Id == rule) != expected) return false;
            }

            return true;
        },
        iter: 2_000);

    private static RecordSet Records((int File, Agreement Agreement)[] drawn)
    {
        // Half of the days of the draw end before the effective date.
        var records = RecordSetBuilder.Ready().ChangeComponent(component => component with { EffectiveDate = Origin.AddDays(20) })
            .WithFamily().WithFile().WithFamily().WithFile().Build();
        return records with
        {
            Agreements =
            [
                .. drawn.Select((each, i) => each.Agreement with { Number = AgreementNumber.FromStore($"{i:D8}"), File = records.Files[each.File].Number }),
            ],
        };
    }

    private static bool AnyDay(Func<DateOnly, bool> holds) => Enumerable.Range(0, Days).Any(day => holds(Origin.AddDays(day)));

    private static bool Overlap(Agreement one, Agreement other) => AnyDay(day => Runs(one, day) && Runs(other, day));

    private static bool Runs(Agreement agreement, DateOnly day) => agreement.Start <= day && (agreement.End is null || day <= agreement.End);

    private static Slots SlotsOn(Agreement agreement, DateOnly day)
    {
        if (!Runs(agreement, day) || agreement.Schedule is not { } schedule) return Slots.None;
        var monday = agreement.Start!.Value;
        while (monday.DayOfWeek != DayOfWeek.Monday) monday = monday.AddDays(-1);
        var week = (day.DayNumber - monday.DayNumber) / 7;
        return (schedule.Second is { } second && week % 2 == 1 ? second : schedule.First)[(day.DayNumber - monday.DayNumber) % 7];
    }

    private static bool SameSchedule(Schedule? one, Schedule? other) => one == other || (one?.IsEmpty ?? true) && (other?.IsEmpty ?? true);
}
