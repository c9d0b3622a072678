using System.Text.Json;
using System.Text.Json.Serialization;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Records;

/// <summary>A schedule as a sentence, to compare two of them: "lun AM, PM; mar AM".</summary>
public sealed class ScheduleWords(Texts texts) : JsonConverter<ScheduleForm>
{
    public override ScheduleForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, ScheduleForm value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value.ToSchedule()));

    public string Of(Schedule? schedule)
    {
        if (schedule is not { } weeks) return "";
        return weeks.Second is { } second
            ? $"{texts["schedule.week.1"]} {Of(weeks.First)} · {texts["schedule.week.2"]} {Of(second)}"
            : Of(weeks.First);
    }

    private string Of(Week week) => week.HalfDays == 0 ? texts["record.empty"] : string.Join("; ", from day in Enumerable.Range(0, ScheduleForm.Days.Count) where week[day] != Slots.None select Of(day, week[day]));

    private string Of(int day, Slots slots) => $"{texts[$"day.{ScheduleForm.Days[day]}.short"]} {Of(slots, texts)}";

    /// <summary>The slots of a day: "AM, PM"; empty where there is none.</summary>
    public static string Of(Slots slots, Texts texts) =>
        string.Join(", ", ScheduleForm.EverySlot.Where(slot => slots.HasFlag(slot)).Select(slot => texts[$"slot.{ScheduleForm.NameOf(slot)}"]));
}
