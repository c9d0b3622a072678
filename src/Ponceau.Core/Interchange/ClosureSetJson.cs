using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>The closures of a component in one year, in the document.</summary>
internal static class ClosureSetJson
{
    public static ClosureSet Read(Members at, Register register)
    {
        var set = new ClosureSet
        {
            Component = at.Reference("component", register.Components, "UnknownComponent"),
            Year = at.Whole("year"),
            Days = at.List("days", ReadDay),
        };
        if (set.Component.Length > 0 && !at.IsRefused("year") && !register.Closures.TryAdd(set)) at.Refuse(new Wrong("ClosuresTwice"));
        return set;
    }

    public static void Write(Utf8JsonWriter to, ClosureSet set)
    {
        to.WriteStartObject();
        to.WriteString("component", set.Component);
        to.WriteNumber("year", set.Year);
        to.WriteList("days", set.Days, day => WriteDay(to, day));
        to.WriteEndObject();
    }

    public static Closure ReadDay(Members at) => new()
    {
        Date = at.Date("date"),
        Slots = at.Slots("slots"),
        AdministrationOpen = at.Flag("administrationOpen"),
        CareOpen = at.Flag("careOpen"),
        Reason = at.Text("reason"),
    };

    private static void WriteDay(Utf8JsonWriter to, Closure day)
    {
        to.WriteStartObject();
        WriteDayMembers(to, day);
        to.WriteEndObject();
    }

    public static void WriteDayMembers(Utf8JsonWriter to, Closure day)
    {
        to.WriteDate("date", day.Date);
        to.WriteWords("slots", Vocabularies.Slots.WordsOf(day.Slots));
        to.WriteBoolean("administrationOpen", day.AdministrationOpen);
        to.WriteBoolean("careOpen", day.CareOpen);
        to.WriteString("reason", day.Reason);
    }
}
