using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Records;

/// <summary>The conflicts of shared custody in a few sentences: days that come back are told once.</summary>
public sealed class CustodyWords(Texts texts)
{
    private const int Most = 3;

    public IReadOnlyList<string> Of(IEnumerable<CustodyPair> pairs)
    {
        var all = pairs.SelectMany(pair => Grouped(pair.Clashes).Select(group => Sentence(pair, group.Key.Rhythm, [.. group]))).ToList();
        return all.Count <= Most ? all : [.. all.Take(Most), texts.Count("custody.more", all.Count - Most)];
    }

    /// <summary>The clashes that one sentence can tell: of the same slots, and that come back alike.</summary>
    private static IEnumerable<IGrouping<(Rhythm Rhythm, int Week, Slots Slots), Clash>> Grouped(IEnumerable<Clash> clashes) =>
        from clash in clashes
        group clash by (Week.DayOf(clash.First), clash.Slots) into sameDay
        from told in Told([.. sameDay])
        orderby told.Clash.First
        group told.Clash by (told.Rhythm, told.Rhythm == Rhythm.Alternate ? told.Clash.First.DayNumber / 7 % 2 : 0, told.Clash.Slots);

    /// <summary>A day that clashes in both weeks does every week.</summary>
    private static IEnumerable<(Rhythm Rhythm, Clash Clash)> Told(Clash[] sameDay) => sameDay is [var one, var other]
        ? [(Rhythm.Weekly, one with { Last = one.Last > other.Last ? one.Last : other.Last })]
        : sameDay.Select(clash => (clash.First == clash.Last ? Rhythm.Once : Rhythm.Alternate, clash));

    private string Sentence(CustodyPair pair, Rhythm rhythm, Clash[] clashes)
    {
        var sentence = texts[
            rhythm switch { Rhythm.Once => "custody.clash.once", Rhythm.Weekly => "custody.clash.weekly", Rhythm.Alternate => "custody.clash.alternate" },
            ("days", rhythm == Rhythm.Once ? Dates(clashes) : Days(clashes)), ("slots", Slots(clashes[0].Slots)), ("when", When(clashes, pair.Both)),
            ("one", pair.OneAgreement.Number.Text), ("oneParent", pair.One.Parent), ("other", pair.OtherAgreement.Number.Text), ("otherParent", pair.Other.Parent)];
        return char.ToUpper(sentence[0], texts.Language) + sentence[1..];
    }

    private string Slots(Slots slots) => string.Join(", ", ScheduleForm.EverySlot.Where(slot => slots.HasFlag(slot)).Select(slot => texts[$"slot.{ScheduleForm.NameOf(slot)}"]));

    private string Dates(Clash[] clashes) =>
        Joined([.. clashes.Select(clash => texts["custody.onDate", ("day", Day(Week.DayOf(clash.First))), ("date", clash.First)])]);

    /// <summary>Three days on end and more are told by the first and the last of them.</summary>
    private string Days(Clash[] clashes)
    {
        int[] days = [.. clashes.Select(clash => Week.DayOf(clash.First)).Order()];
        return days.Length > 2 && days[^1] - days[0] == days.Length - 1
            ? texts["custody.range", ("first", Day(days[0])), ("last", Day(days[^1]))]
            : Joined([.. days.Select(day => texts["custody.on", ("day", Day(day))])]);
    }

    private string Joined(string[] parts) => parts.Length == 1 ? parts[0] : texts["custody.and", ("first", string.Join(", ", parts[..^1])), ("last", parts[^1])];

    private string Day(int day) => texts[$"day.{ScheduleForm.Days[day]}"];

    private string When(Clash[] clashes, DateSpan both) => both.End == DateOnly.MaxValue
        ? texts["custody.from", ("from", clashes.Min(clash => clash.First))]
        : texts["custody.between", ("from", clashes.Min(clash => clash.First)), ("to", clashes.Max(clash => clash.Last))];

    private enum Rhythm
    {
        Once,
        Alternate,
        Weekly,
    }
}
