using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ponceau.Core.Records;

namespace Ponceau.Web.Forms;

/// <summary>A schedule as a form sends it: one or two weeks, and the boxes ticked, each named <c>WEEK-DAY-SLOT</c> (<c>1-mon-AM</c>).</summary>
public sealed class ScheduleForm
{
    /// <summary>The days, Monday first, named as in <c>ponceau/1</c> (data.md).</summary>
    public static readonly IReadOnlyList<string> Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The slots in the order of the day.</summary>
    public static readonly IReadOnlyList<Slots> EverySlot = [Core.Records.Slots.AM, Core.Records.Slots.PM, Core.Records.Slots.Soir1, Core.Records.Slots.Soir2,
        Core.Records.Slots.Nuit1, Core.Records.Slots.Nuit2];

    public int Weeks { get; set; } = 1;

    /// <summary>The boxes ticked.</summary>
    public List<string> Slots { get; set; } = [];

    /// <summary>What the grid was before a button changed it (<see cref="ScheduleActs"/>); empty where there is nothing to undo.</summary>
    public string Before { get; set; } = "";

    /// <summary>The slots that the component offers.</summary>
    [BindNever]
    public Slots Offered { get; set; } = Core.Records.Slots.Day;

    /// <summary>The days on which the component opens.</summary>
    [BindNever]
    public Weekdays OpenDays { get; set; } = Weekdays.MondayToFriday;

    [BindNever]
    public ScheduleTerms Terms { get; set; }

    /// <summary>The rows of the grid: what the component offers, and what is ticked besides, so that nothing kept is hidden (HOR-14 reports it).</summary>
    public IEnumerable<Slots> Rows => EverySlot.Where(slot => Offered.HasFlag(slot) || Slots.Exists(box => box.EndsWith("-" + NameOf(slot), StringComparison.Ordinal)));

    /// <summary>A week as it is ticked, shown or not.</summary>
    public Week this[int week]
    {
        get => WeekOf(week);
        internal set
        {
            Slots.RemoveAll(box => box.StartsWith($"{week}-", StringComparison.Ordinal));
            Slots.AddRange(BoxesOf(week, value));
        }
    }

    public static ScheduleForm From(Schedule? schedule, Slots offered)
    {
        var form = new ScheduleForm { Offered = offered, Weeks = schedule?.Second is null ? 1 : 2 };
        if (schedule is { } kept) form[1] = kept.First;
        if (schedule?.Second is { } second) form[2] = second;
        return form;
    }

    /// <summary>Lays the grid out for a component.</summary>
    public void LayOut(Component component, bool ecp, bool ecpRecommendation, bool seasonalJustification)
    {
        Offered = component.OfferedSlots;
        OpenDays = component.OpenDays == Weekdays.None ? Weekdays.MondayToFriday : component.OpenDays;
        Terms = new ScheduleTerms(component.IsSubsidised, ecp, ecpRecommendation, seasonalJustification);
    }

    /// <summary>Does what a button of the grid asks; nothing where it asks for something else.</summary>
    public void Apply(string act) => new ScheduleActs(this).Do(act);

    /// <summary>The schedule that was ticked; none where a single week is empty. Boxes of a second week count only where there are two.</summary>
    public Schedule? ToSchedule()
    {
        if (Weeks == 2) return new Schedule(this[1], this[2]);
        return this[1].HalfDays == 0 ? null : new Schedule(this[1]);
    }

    public bool IsOpen(int day) => OpenDays.HasFlag((Weekdays)(1 << day));

    public static string Box(int week, int day, Slots slot) => $"{week}-{Days[day]}-{NameOf(slot)}";

    /// <summary>The slot's name in <c>ponceau/1</c> and in the contract: <c>SOIR1</c>.</summary>
    public static string NameOf(Slots slot) => slot.ToString().ToUpperInvariant();

    public static IEnumerable<string> BoxesOf(int number, Week week) =>
        from day in Enumerable.Range(0, Days.Count) from slot in EverySlot where week[day].HasFlag(slot) select Box(number, day, slot);

    private Week WeekOf(int number)
    {
        var week = new Week();
        for (var day = 0; day < Days.Count; day++)
            foreach (var slot in EverySlot)
                if (Slots.Contains(Box(number, day, slot))) week = week.With(day, week[day] | slot);
        return week;
    }
}
