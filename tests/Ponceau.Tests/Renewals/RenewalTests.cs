using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.TestData;

namespace Ponceau.Tests.Renewals;

public sealed class RenewalTests
{
    private static readonly DateOnly Today = new(2017, 6, 1);

    [Theory]
    [InlineData("2017-08-31", "2017-09-01", "2018-08-31")]
    [InlineData("2017-06-30", "2017-07-01", "2017-08-31")]
    [InlineData("2017-08-30", "2017-08-31", "2017-08-31")]
    [InlineData("2017-12-31", "2018-01-01", "2018-08-31")]
    [InlineData("2016-02-28", "2016-02-29", "2016-08-31")]
    [InlineData("2016-02-29", "2016-03-01", "2016-08-31")]
    [InlineData("9999-12-30", "9999-12-31", "9999-12-31")]
    public void Dates_RunFromTheDayAfter_ToTheEndOfTheReferenceYear(string end, string start, string until)
    {
        var proposed = Propose(a => a with { Start = new(2016, 1, 1), End = Day(end) }).Proposed;
        (proposed.Start, proposed.End).ShouldBe((Day(start), Day(until)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("9999-12-31")]
    public void NoEnd_LeavesTheDatesToGive_AndStops(string? end)
    {
        var renewal = Propose(a => a with { End = Day(end), Infant = true });
        (renewal.Proposed.Start, renewal.Proposed.End, renewal.Proposed.Infant).ShouldBe((null, null, true));
        Kinds(renewal).ShouldContain(RenewalMarkKind.NoEnd);
        renewal.IsPossible.ShouldBeFalse();
    }

    [Fact]
    public void WhatGoesOn_IsCopied_AndWhatEndedIsNot()
    {
        var last = Last() with
        {
            EndKind = EndKind.Expiry, NoticeDate = new(2017, 5, 1), Replacement = true, Ecp = true, EcpRecommendation = true, Csss = true,
            SignedOn = new(2016, 8, 20), SeasonalJustification = true, Schedule = new Schedule(Week.MondayToFriday(Slots.AM)),
            Arrives = new(7, 30), Leaves = new(17, 0), DailyRateCents = 870, Note = "clé au vestiaire",
        };
        var proposed = Propose(_ => last).Proposed;
        proposed.ShouldBe(last with
        {
            Number = default, Start = new(2017, 9, 1), End = new(2018, 8, 31), EndKind = null, NoticeDate = null, SignedOn = null, Note = "",
        });
    }

    [Theory]
    [InlineData("2017-08-31", false)]
    [InlineData("2017-09-02", false)]
    [InlineData("2017-09-03", true)]
    [InlineData("2017-09-07", true)]
    [InlineData("2017-09-14", false)]
    [InlineData("2017-06-30", true)]
    public void TwoWeeks_GoOnAlternating(string end, bool swapped)
    {
        var weeks = new Schedule(Week.MondayToFriday(Slots.AM), Week.MondayToFriday(Slots.PM));
        var last = Last() with { Start = new(2016, 9, 1), End = Day(end), Schedule = weeks };
        var renewal = Propose(_ => last);
        var proposed = renewal.Proposed;
        for (var day = proposed.Start!.Value; day < proposed.Start.Value.AddDays(21); day = day.AddDays(1))
            proposed.Schedule!.Value.WeekOf(day, proposed.Start.Value).ShouldBe(weeks.WeekOf(day, last.Start!.Value));
        Kinds(renewal).Contains(RenewalMarkKind.WeeksSwapped).ShouldBe(swapped);
    }

    // 18 months: 2016-03-01 + 18 months is 2017-09-01; of a month that lacks the day, the last day stands for it.
    [Theory]
    [InlineData("2016-03-01", false, null, false)]
    [InlineData("2016-03-02", true, "2017-09-01", true)]
    [InlineData("2016-02-29", false, null, false)]
    [InlineData("2017-02-28", true, "2018-08-27", true)]
    [InlineData("2017-03-01", true, "2018-08-31", false)]
    [InlineData("2016-12-31", true, "2018-06-29", true)]
    [InlineData("2016-08-31", true, "2018-02-27", true)]
    [InlineData(null, false, null, false)]
    public void Infant_IsUnder18MonthsOnTheFirstDay(string? birth, bool infant, string? lastDay, bool reaches)
    {
        var renewal = Propose(child: c => c with { BirthDate = Day(birth) });
        (renewal.Proposed.Infant, renewal.Proposed.InfantLastDay).ShouldBe((infant, Day(lastDay)));
        Kinds(renewal).Contains(RenewalMarkKind.Reaches18Months).ShouldBe(reaches);
    }

    [Theory]
    [InlineData("2016-01-01", false)]
    [InlineData("2016-12-31", true)]
    [InlineData(null, true)]
    public void LastDayInTheNursery_IsNeverLost(string? birth, bool infant)
    {
        var proposed = Propose(a => a with { Infant = true, InfantLastDay = new(2017, 6, 30) }, c => c with { BirthDate = Day(birth) }).Proposed;
        (proposed.Infant, proposed.InfantLastDay).ShouldBe((infant, new DateOnly(2017, 6, 30)));
    }

    // School age: 1 September of the first year in which the child is 5 on 30 September.
    [Theory]
    [InlineData("2012-09-30", RenewalMarkKind.OfSchoolAge, "2017-09-01", false)]
    [InlineData("2012-10-01", RenewalMarkKind.ReachesSchoolAge, "2018-09-01", true)]
    [InlineData("2013-09-30", RenewalMarkKind.ReachesSchoolAge, "2018-09-01", true)]
    [InlineData("2012-02-29", RenewalMarkKind.OfSchoolAge, "2017-09-01", false)]
    [InlineData("2013-10-01", null, null, true)]
    [InlineData(null, null, null, true)]
    public void SchoolAge_IsTold_AndAChildOfSchoolAgeIsNotProposed(string? birth, RenewalMarkKind? kind, string? on, bool proposed)
    {
        var renewal = Propose(child: c => c with { BirthDate = Day(birth) });
        var marks = renewal.Marks.Where(m => m.Kind is RenewalMarkKind.OfSchoolAge or RenewalMarkKind.ReachesSchoolAge).ToList();
        (marks.SingleOrDefault()?.Kind, marks.SingleOrDefault()?.Date).ShouldBe((kind, Day(on)));
        (renewal.IsProposed, renewal.IsPossible).ShouldBe((proposed, true));
    }

    [Theory]
    [InlineData("2016-12-31", "2011-09-30", true, true, true)]
    [InlineData("2016-08-31", "2011-09-30", true, true, true)]
    [InlineData("2016-12-31", "2011-09-30", false, false, false)]
    [InlineData("2017-08-31", "2011-09-30", true, true, false)]
    [InlineData("2017-08-31", "2013-10-01", false, true, true)]
    public void TransitionalMeasure_GoesOnForSpecialNeeds_AndItsYearIsTold(string end, string birth, bool needs, bool transitional, bool proposed)
    {
        var renewal = Propose(a => a with { End = Day(end), Transitional = true }, c => c with { BirthDate = Day(birth), SpecialNeeds = needs });
        (renewal.Proposed.Transitional, renewal.IsProposed).ShouldBe((transitional, proposed));
        Kinds(renewal).Contains(RenewalMarkKind.TransitionalDropped).ShouldBe(!transitional);
        Kinds(renewal).Contains(RenewalMarkKind.MeasureIsOver).ShouldBe(transitional && !proposed);
    }

    [Theory]
    [InlineData("2012-09-01", false)]
    [InlineData("2012-09-02", true)]
    public void Protocol_EndsAt60Months(string birth, bool csss)
    {
        var renewal = Propose(a => a with { Csss = true }, c => c with { BirthDate = Day(birth) });
        renewal.Proposed.Csss.ShouldBe(csss);
        Kinds(renewal).ShouldContain(csss ? RenewalMarkKind.Csss : RenewalMarkKind.CsssDropped);
    }

    [Theory]
    [InlineData(ComponentKind.Cpe, true)]
    [InlineData(ComponentKind.NonSubsidisedDaycare, false)]
    public void Exemption_IsForASubsidisedService(ComponentKind kind, bool ecp)
    {
        var renewal = Propose(a => a with { Ecp = true, EcpRecommendation = true }, component: c => c with { Kind = kind });
        (renewal.Proposed.Ecp, renewal.Proposed.EcpRecommendation).ShouldBe((ecp, ecp));
        Kinds(renewal).ShouldContain(ecp ? RenewalMarkKind.Ecp : RenewalMarkKind.EcpDropped);
    }

    [Theory]
    [InlineData(EndKind.Expiry, true)]
    [InlineData(EndKind.Replaced, true)]
    [InlineData(null, true)]
    [InlineData(EndKind.Departure, false)]
    [InlineData(EndKind.Cancellation, false)]
    public void WhoLeft_IsNotProposed_ButCanBe(EndKind? kind, bool proposed)
    {
        var renewal = Propose(a => a with { EndKind = kind });
        (renewal.IsProposed, renewal.IsPossible).ShouldBe((proposed, true));
    }

    [Theory]
    [InlineData(ChildStatus.Active, true)]
    [InlineData(ChildStatus.Inactive, false)]
    [InlineData(ChildStatus.Archived, false)]
    public void ChildWhoNoLongerAttends_IsNotProposed(ChildStatus status, bool proposed) =>
        Propose(child: c => c with { Status = status }).IsProposed.ShouldBe(proposed);

    [Theory]
    [InlineData("2017-09-01", true)]
    [InlineData("2016-09-02", true)]
    [InlineData("2016-09-01", false)]
    [InlineData("2015-09-01", false)]
    [InlineData(null, false)]
    public void LaterAgreementOfTheFile_Stops(string? start, bool renewed)
    {
        var other = Last() with { Number = AgreementNumber.FromStore("00000009"), Start = Day(start) };
        var renewal = Renewal.Propose(Last(), Valid.Child(), Valid.Component(), [Last(), other], Today);
        (Kinds(renewal).Contains(RenewalMarkKind.AlreadyRenewed), renewal.IsPossible).ShouldBe((renewed, !renewed));
    }

    [Theory]
    [InlineData("2017-05-31", false)]
    [InlineData("2017-05-30", true)]
    public void StartBeforeToday_IsTold(string end, bool late) => Kinds(Propose(a => a with { End = Day(end) })).Contains(RenewalMarkKind.Late).ShouldBe(late);

    [Fact]
    public void Corrected_IsMarkedAgain_AndWhatIsKnownOfTheFileStays()
    {
        var later = Last() with { Number = AgreementNumber.FromStore("00000009"), Start = new(2017, 9, 1) };
        var renewal = Renewal.Propose(Last() with { Ecp = true }, Valid.Child() with { BirthDate = new(2016, 12, 31) }, Valid.Component(), [later], Today);
        Kinds(renewal).ShouldBe([RenewalMarkKind.AlreadyRenewed, RenewalMarkKind.Reaches18Months, RenewalMarkKind.Ecp]);
        var corrected = renewal.With(renewal.Proposed with { End = new(2018, 6, 29), Ecp = false }, Today);
        Kinds(corrected).ShouldBe([RenewalMarkKind.AlreadyRenewed, RenewalMarkKind.EcpDropped]);
        corrected.Proposed.End.ShouldBe(new DateOnly(2018, 6, 29));
    }

    [Fact]
    public void CorrectedStart_KeepsTheWeeksInTurn_AndAnInfantGetsItsLastDay()
    {
        var weeks = new Schedule(Week.MondayToFriday(Slots.AM), Week.MondayToFriday(Slots.PM));
        var renewal = Propose(a => a with { Schedule = weeks }, c => c with { BirthDate = new(2016, 3, 1) });
        var corrected = renewal.With(renewal.Proposed with { Start = new(2017, 8, 21), Infant = true }, Today).Proposed;
        corrected.Schedule.ShouldBe(new Schedule(weeks.Second!.Value, weeks.First));
        corrected.InfantLastDay.ShouldBe(new DateOnly(2017, 8, 31));
    }

    // Born 2016-12-31: 18 months on 2018-06-30. Born 2013-09-30: school age on 2018-09-01.
    [Theory]
    [InlineData("2016-12-31", "2018-06-29", "")]
    [InlineData("2016-12-31", "2018-06-30", "Reaches18Months")]
    [InlineData("2013-09-30", "2018-08-30", "")]
    [InlineData("2013-09-30", "2018-08-31", "ReachesSchoolAge")]
    [InlineData("2013-09-30", "2018-09-01", "ReachesSchoolAge")]
    [InlineData("2013-09-30", null, "ReachesSchoolAge")]
    public void CorrectedEnd_IsComparedWithTheAges(string birth, string? end, string kinds)
    {
        var renewal = Propose(child: c => c with { BirthDate = Day(birth) });
        string.Join(' ', Kinds(renewal.With(renewal.Proposed with { End = Day(end) }, Today))).ShouldBe(kinds);
    }

    private static Renewal Propose(
        Func<Agreement, Agreement>? last = null, Func<Child, Child>? child = null, Func<Component, Component>? component = null)
    {
        var agreement = last is null ? Last() : last(Last());
        return Renewal.Propose(
            agreement, child is null ? Valid.Child() : child(Valid.Child()), component is null ? Valid.Component() : component(Valid.Component()), [agreement], Today);
    }

    private static Agreement Last() => Valid.Agreement(1, FileNumber.FromStore("00000001"), new(2016, 9, 1)) with { End = new(2017, 8, 31) };

    private static IEnumerable<RenewalMarkKind> Kinds(Renewal renewal) => renewal.Marks.Select(mark => mark.Kind);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
