using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Rules.Calendar;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ClosureRuleTests
{
    [Theory]
    [InlineData("2016-12-31", "FER-08")]
    [InlineData("2016-12-30", "")]
    [InlineData("2015-12-31", "FER-02")]
    [InlineData("2017-01-01", "FER-02 FER-08")]
    [InlineData(null, "FER-02")]
    public void ADate_IsOfTheYear_AndAnOpenDay(string? date, string rules) =>
        Fired(set => Sets.And(set, day => day with { Date = date is null ? null : DateOnly.Parse(date) })).ShouldBe(rules);

    [Fact]
    public void ADateThatStandsManyTimes_IsReportedOnce()
    {
        var records = RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, Same, Same, Same, On(14), On(14)));
        var found = Judged.Component(records).Closures[0].Findings;
        Judged.Ids(found).ShouldBe(["FER-03", "FER-03"]);
        found.Select(finding => (finding.Place, finding.Arguments[0].Value)).ShouldBe([(8, new DateOnly(2016, 10, 13)), (11, new DateOnly(2016, 10, 14))]);
    }

    [Theory]
    [InlineData("planned", "")]
    [InlineData("lockout", "")]
    [InlineData("strike", "")]
    [InlineData("force-majeure", "")]
    [InlineData("other", "")]
    [InlineData("Other", "FER-05")]
    [InlineData("", "FER-05")]
    public void AReason_IsOfTheList(string reason, string rule) => Fired(set => Sets.And(set, day => day with { Reason = reason })).ShouldBe(rule);

    [Theory]
    [InlineData(false, false, Slots.Day, false, "")]
    [InlineData(false, false, Slots.Day, true, "FER-12")]
    [InlineData(false, false, Slots.AM, true, "")]
    [InlineData(false, false, Slots.Day | Slots.Nuit1, true, "FER-06 FER-12")]
    [InlineData(true, false, Slots.Day, true, "FER-07")]
    [InlineData(true, false, Slots.Day | Slots.Soir1, true, "FER-07")]
    [InlineData(true, false, Slots.Day | Slots.Evening, true, "FER-12")]
    [InlineData(true, false, Slots.Day | Slots.Night, false, "FER-06 FER-07")]
    [InlineData(true, true, Slots.Day | Slots.Evening, true, "FER-07")]
    [InlineData(true, true, Slots.Day | Slots.Evening | Slots.Night, true, "FER-12")]
    [InlineData(true, true, Slots.PM | Slots.Evening | Slots.Night, true, "")]
    [InlineData(true, true, Slots.AM, false, "")]
    [InlineData(true, true, Slots.None, true, "FER-04")]
    public void ClosedSlots_AgreeWithTheCareThatIsGiven(bool evening, bool night, Slots slots, bool open, string rules)
    {
        var records = RecordSetBuilder.Ready()
            .ChangeComponent(c => c with { EveningCare = evening, NightCare = night, OpenDays = Weekdays.Thursday })
            .WithClosures(set => set with { Days = new([Sets.Thursday with { Slots = slots, CareOpen = open }]) });
        string.Join(' ', Judged.Closures(records)).ShouldBe(rules);
    }

    [Theory]
    [InlineData(13, 0, "")]
    [InlineData(14, 0, "FER-11")]
    [InlineData(13, 5, "FER-03 FER-03 FER-03 FER-03 FER-03")]
    public void AYear_HasAtMost13DifferentDates(int dates, int twice, string rules)
    {
        var days = from i in Enumerable.Range(0, dates + twice) select Sets.Thursday with { Date = new DateOnly(2016, 1, 7).AddDays(7 * (i % dates)) };
        var records = RecordSetBuilder.Ready().ChangeComponent(c => c with { OpenDays = Weekdays.Thursday }).WithClosures(set => set with { Days = new(days) });
        string.Join(' ', Judged.Closures(records)).ShouldBe(rules);
    }

    [Fact]
    public void EveryMissingHoliday_OfAnOpenDay_IsReported()
    {
        // Christmas 2016 is a Sunday.
        var found = HolidaysMissing(Weekdays.MondayToFriday);
        found.Count().ShouldBe(7);
        HolidaysMissing(Weekdays.MondayToFriday | Weekdays.Sunday).Count().ShouldBe(8);
        HolidaysMissing(Weekdays.Saturday).ShouldBeEmpty();
        HolidaysMissing(Weekdays.Monday).ShouldBe(["Easter", "Patriots", "LabourDay", "Thanksgiving"]);
    }

    [Theory]
    [InlineData("2016-03-25")]
    [InlineData("2016-03-28")]
    public void EitherEasterDay_WillDo_WhateverItsSlots(string date) =>
        HolidaysMissing(Weekdays.MondayToFriday, Sets.Thursday with { Date = DateOnly.Parse(date), Slots = Slots.None }).ShouldNotContain("Easter");

    [Fact]
    public void AnOffice_OwesNoHoliday_AndHasNoClosure()
    {
        Judged.Closures(RecordSetBuilder.ReadyOffice().WithClosures(set => set with { Days = new([Sets.Thursday]) })).ShouldBe(["FER-01"]);
        Judged.Closures(RecordSetBuilder.ReadyOffice().WithClosures(set => set with { Days = new([]) })).ShouldBeEmpty();
    }

    [Fact]
    public void AnError_StopsTheSet_NotTheRows()
    {
        var component = Judged.Component(RecordSetBuilder.Ready()
            .WithClosures(set => Sets.And(set, day => day with { Reason = "" }))
            .WithClosures(set => Sets.And(set with { Year = 2015 }, day => day)));
        component.Closures.Select(set => set.Year).ShouldBe([2015, 2016]);
        component.Closures[1].Outcome.ShouldBe(Outcome.Blocked);
        component.Rows[0].Outcome.ShouldBe(Outcome.Ready);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(123_456)]
    public void AYearOutsideTheCalendar_IsNoFault(int year) =>
        Fired(set => set with { Year = year, Days = new([Sets.Thursday]) }).ShouldBe("FER-02");

    private static Closure Same(Closure day) => day;

    private static Func<Closure, Closure> On(int day) => closure => closure with { Date = new DateOnly(2016, 10, day) };

    private static IEnumerable<string> HolidaysMissing(Weekdays open, params Closure[] days) =>
        from finding in Judged.All(RecordSetBuilder.Ready().ChangeComponent(c => c with { OpenDays = open }).WithClosures(set => set with { Days = new(days) }))
        where finding.Rule.Id == "FER-09"
        select ((StatutoryHoliday)finding.Arguments[0].Value).Name.ToString();

    private static string Fired(Func<ClosureSet, ClosureSet> change) => string.Join(' ', Judged.Closures(RecordSetBuilder.Ready().WithClosures(change)));
}
