using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Tests.Web;

/// <summary>What the buttons of the grid do where no script does it.</summary>
public sealed class ScheduleActsTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly Week Mornings = Week.MondayToFriday(Slots.AM);
    private static readonly Week Afternoons = Week.MondayToFriday(Slots.PM);
    private static readonly Week Other = None.With(6, Slots.PM);

    private static readonly string[] Acts =
    [
        .. SchedulePreset.All(Weekdays.MondayToFriday).Select(preset => preset.Do), ScheduleActs.Copy, ScheduleActs.Single, "schedule-1-mon", "schedule-2-sun", "schedule-1-PM",
    ];

    public static TheoryData<string, Schedule, Schedule?> Presets => new()
    {
        { "schedule-full-1", new(Other), new Schedule(Full) },
        { "schedule-am-1", new(Other), new Schedule(Mornings) },
        { "schedule-pm-1", new(Full), new Schedule(Afternoons) },
        { "schedule-empty-1", new(Full), null },
        { "schedule-alternate-1", new(Other), new Schedule(Full, None) },
        { "schedule-alternate-1", new(Other, Other), new Schedule(Full, None) },
        { "schedule-full-2", new(Other, Other), new Schedule(Other, Full) },
        { "schedule-pm-2", new(Other, Other), new Schedule(Other, Afternoons) },
        { "schedule-empty-2", new(Other, Other), new Schedule(Other, None) },
        { ScheduleActs.Copy, new(Mornings, Other), new Schedule(Mornings, Mornings) },
        { ScheduleActs.Single, new(Mornings, Mornings), new Schedule(Mornings) },
        { ScheduleActs.Count, new(Mornings, Other), new Schedule(Mornings, Other) },
        { "schedule-what", new(Other), new Schedule(Other) },
        { "add-contact", new(Other), new Schedule(Other) },
        { "", new(Other), new Schedule(Other) },
    };

    [Theory]
    [MemberData(nameof(Presets))]
    public void Button_Fills(string act, Schedule before, Schedule? after) => Done(act, before).ToSchedule().ShouldBe(after);

    [Fact]
    public void FullWeek_IsThatOfTheDaysOnWhichTheComponentOpens()
    {
        var form = new ScheduleForm();
        form.LayOut(new Component { Id = "a", OpenDays = Weekdays.Tuesday | Weekdays.Saturday, EveningCare = true }, ecp: false, ecpRecommendation: false, seasonalJustification: false);
        form.Apply("schedule-full-1");
        form.ToSchedule().ShouldBe(new Schedule(None.With(1, Slots.Day).With(5, Slots.Day)));
    }

    [Fact]
    public void ComponentThatSaysNoOpenDays_IsTakenToOpenFromMondayToFriday()
    {
        var form = new ScheduleForm();
        form.LayOut(new Component { Id = "a", OpenDays = Weekdays.None }, ecp: false, ecpRecommendation: false, seasonalJustification: false);
        form.Apply("schedule-full-1");
        form.ToSchedule().ShouldBe(new Schedule(Full));
    }

    public static TheoryData<string, Week, Week> Headings => new()
    {
        { "schedule-1-wed", None, None.With(2, Slots.Day | Slots.Evening) },
        { "schedule-1-wed", None.With(2, Slots.PM), None.With(2, Slots.Day | Slots.Evening) },
        { "schedule-1-wed", None.With(2, Slots.Day | Slots.Evening).With(3, Slots.AM), None.With(3, Slots.AM) },
        { "schedule-1-AM", None, Mornings },
        { "schedule-1-AM", None.With(5, Slots.AM), Mornings.With(5, Slots.AM) },
        { "schedule-1-AM", Mornings.With(5, Slots.AM), None },
        { "schedule-1-SOIR1", Mornings, Week.MondayToFriday(Slots.AM | Slots.Soir1) },
        { "schedule-1-NUIT1", Mornings, Mornings },
        { "schedule-2-AM", None.With(1, Slots.AM), None.With(1, Slots.AM) },
    };

    [Theory]
    [MemberData(nameof(Headings))]
    public void Heading_TicksAllUnderIt_OrUnticksItWhereAllIsTicked(string act, Week before, Week after)
    {
        var form = ScheduleForm.From(new Schedule(before), Slots.Day | Slots.Evening);
        form.Apply(act);
        form[1].ShouldBe(after);
    }

    [Fact]
    public void Undo_GivesBackWhatWasThere_Once() =>
        Gen.Select(Gen.Int[0, Acts.Length - 1], Gen.Int[0, 3]).Sample((place, weeks) =>
        {
            var (act, before) = (Acts[place], new Schedule(weeks == 0 ? Full : Other, weeks > 1 ? Mornings : null));
            var form = Done(act, before);
            var changed = form.Before.Length > 0;
            form.Apply(ScheduleActs.Undo);
            return form.ToSchedule() == before && form.Before.Length == 0 && (changed || Done(act, before).ToSchedule() == before);
        });

    [Fact]
    public void ButtonThatChangesNothing_LeavesTheLastUndo()
    {
        var form = Done("schedule-am-1", new Schedule(Full));
        var before = form.Before;
        form.Apply("schedule-am-1");
        form.Apply(ScheduleActs.Count);
        form.Before.ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3 1-mon-AM")]
    [InlineData("anything")]
    public void UndoOfNothing_ChangesNothing(string before)
    {
        var form = ScheduleForm.From(new Schedule(Full), Slots.Day);
        form.Before = before;
        form.Apply(ScheduleActs.Undo);
        form.ToSchedule().ShouldBe(new Schedule(Full));
    }

    private static ScheduleForm Done(string act, Schedule before)
    {
        var form = ScheduleForm.From(before, Slots.Day);
        form.Apply(act);
        return form;
    }
}
