using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A schedule in the document: one week or two; a day without care is left out.</summary>
internal static class ScheduleJson
{
    private static readonly string[] Days = [.. Vocabularies.Weekdays.Words];

    public static Schedule? Read(Members at)
    {
        var weeks = at.List("weeks", ReadWeek);
        if (at.Length("weeks") is 0 or > 2) at.Refuse("weeks", new Wrong("NotOneOrTwoWeeks"));
        return weeks switch
        {
            [] => null,
            [var only] => new Schedule(only),
            [var first, var second, ..] => new Schedule(first, second),
        };
    }

    public static void Write(Utf8JsonWriter to, Schedule? schedule)
    {
        if (schedule is not { } given)
        {
            to.WriteNull("schedule");
            return;
        }
        to.WriteStartObject("schedule");
        Week[] weeks = given.Second is { } second ? [given.First, second] : [given.First];
        to.WriteList("weeks", weeks, week => WriteWeek(to, week));
        to.WriteEndObject();
    }

    private static Week ReadWeek(Members at) =>
        Days.Index().Aggregate(new Week(), (week, day) => week.With(day.Index, at.SlotsOrNone(day.Item)));

    private static void WriteWeek(Utf8JsonWriter to, Week week)
    {
        to.WriteStartObject();
        foreach (var (index, day) in Days.Index())
            if (week[index] is not Slots.None and var slots) to.WriteWords(day, Vocabularies.Slots.WordsOf(slots));
        to.WriteEndObject();
    }
}
