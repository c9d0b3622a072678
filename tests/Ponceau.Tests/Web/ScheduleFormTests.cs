using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Tests.Web;

public sealed class ScheduleFormTests
{
    private static readonly Gen<Week> AnyWeek = Gen.Int[0, 63].Array[7].Select(days => days.Select((slots, day) => (slots, day))
        .Aggregate(new Week(), (week, one) => week.With(one.day, (Slots)one.slots)));

    [Fact]
    public void Schedule_ComesBackAsItWas() =>
        Gen.Select(AnyWeek, AnyWeek, Gen.Bool).Sample((first, second, two) =>
        {
            var schedule = new Schedule(first, two ? second : null);
            var back = ScheduleForm.From(schedule, Slots.Day).ToSchedule();
            return back == (schedule is { Second: null, IsEmpty: true } ? null : schedule);
        });

    [Fact]
    public void NoBoxTicked_IsNoSchedule() => new ScheduleForm().ToSchedule().ShouldBeNull();

    [Fact]
    public void TwoEmptyWeeks_StayTwo() => new ScheduleForm { Weeks = 2 }.ToSchedule().ShouldBe(new Schedule(new Week(), new Week()));

    [Fact]
    public void BoxesOfTheSecondWeek_CountOnlyWhereThereAreTwo()
    {
        var form = new ScheduleForm { Slots = ["1-mon-AM", "2-tue-PM"] };
        form.ToSchedule().ShouldBe(new Schedule(new Week().With(0, Slots.AM)));

        form.Weeks = 2;
        form.ToSchedule().ShouldBe(new Schedule(new Week().With(0, Slots.AM), new Week().With(1, Slots.PM)));
    }

    [Fact]
    public void Grid_ShowsWhatIsOfferedAndWhatIsTickedBesides()
    {
        ScheduleForm.From(null, Slots.Day | Slots.Night).Rows.ShouldBe([Slots.AM, Slots.PM, Slots.Nuit1, Slots.Nuit2]);
        ScheduleForm.From(new Schedule(new Week().With(5, Slots.Soir2)), Slots.Day).Rows.ShouldBe([Slots.AM, Slots.PM, Slots.Soir2]);
    }

    [Fact]
    public void BoxThatIsNone_IsLeftOut() => new ScheduleForm { Slots = ["3-mon-AM", "1-lun-AM", "1-mon-SOIR9", ""] }.ToSchedule().ShouldBeNull();
}
