using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ScheduleRuleTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);

    public static TheoryData<Schedule?, bool, string> Grids => new()
    {
        { null, false, "HOR-01" },
        { new Schedule(None), false, "HOR-01" },
        { new Schedule(None, None), false, "HOR-01 HOR-02" },
        { new Schedule(None, None), true, "HOR-02" },
        { null, true, "" },
        { new Schedule(Full), true, "" },
        { new Schedule(Full, Full), false, "HOR-02" },
        { new Schedule(Full, None), false, "" },
        { new Schedule(None, Full), false, "" },
        // 10 half-days a week: 260 days a year, 20 days in 4 weeks.
        { new Schedule(Full), false, "" },
        { new Schedule(Full.With(5, Slots.AM)), false, "HOR-07 HOR-08" },
        { new Schedule(Full.With(5, Slots.AM), Full), false, "HOR-07 HOR-08" },
        { new Schedule(Full.With(5, Slots.AM), Full.With(0, Slots.AM)), false, "" },
        { new Schedule(Full.With(5, Slots.Day)), true, "HOR-07 HOR-08" },
        { new Schedule(None.With(6, Slots.Soir2)), false, "HOR-14" },
        { new Schedule(Full, None.With(6, Slots.Nuit2)), false, "HOR-14" },
    };

    [Theory]
    [MemberData(nameof(Grids))]
    public void AGrid_IsJudged(Schedule? schedule, bool replacement, string rules) =>
        Fired(a => a with { Schedule = schedule, Replacement = replacement }).ShouldBe(rules);

    [Fact]
    public void AJustification_LiftsTheFourWeeks_NotTheYear() =>
        Fired(a => a with { Schedule = new(Full.With(5, Slots.Day)), SeasonalJustification = true }).ShouldBe("HOR-07");

    [Theory]
    [InlineData(true, false, Slots.Soir1, "")]
    [InlineData(false, true, Slots.Soir1, "HOR-14")]
    [InlineData(false, true, Slots.Nuit2, "")]
    [InlineData(true, false, Slots.Nuit2, "HOR-14")]
    [InlineData(true, true, Slots.Soir2 | Slots.Nuit1, "")]
    public void AnEveningOrNightSlot_IsForAComponentThatGivesThatCare(bool evening, bool night, Slots slots, string rule) =>
        Judged.LastRow(RecordSetBuilder.Ready()
            .ChangeComponent(c => c with { EveningCare = evening, NightCare = night })
            .ChangeAgreement(a => a with { Schedule = new(None.With(0, slots)) })).ShouldBe(rule == "" ? [] : [rule]);

    [Theory]
    [InlineData(5, 5, false, "")]
    [InlineData(5, 6, false, "ECP-02")]
    [InlineData(6, 0, false, "ECP-02")]
    [InlineData(6, 6, true, "")]
    public void Ecp_CoversFiveHalfDaysOfEachWeek(int first, int second, bool recommended, string rule) =>
        Fired(a => a with { Ecp = true, EcpRecommendation = recommended, Schedule = new(HalfDays(first, Slots.AM), HalfDays(second, Slots.PM)) })
            .ShouldBe(rule);

    private static Week HalfDays(int count, Slots slot) => Enumerable.Range(0, count).Aggregate(None, (week, day) => week.With(day, slot));

    private static string Fired(Func<Agreement, Agreement> change) => string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready().ChangeAgreement(change)));
}
