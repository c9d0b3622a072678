using CsCheck;
using Ponceau.Core.Records;

namespace Ponceau.Tests.Interchange;

/// <summary>Values of every shape that the document carries.</summary>
internal static class ValueGen
{
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char[' ', '~'], 0, 12],
        Gen.OneOf("Bégin-Côté", "O’Neil", "\"\\/\b\t\r\n", "\u00A0\u200B", "Zoe\u0301", "👶🏽", "\u2028", "<&'+>", "\u007F\u0085"));

    public static readonly Gen<string> Pasted = Text.Select(PastedText.Clean);
    public static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);
    public static readonly Gen<DateOnly?> Date = Day.Nullable();
    public static readonly Gen<TimeOnly?> Time = Gen.Int[0, 24 * 60 - 1].Select(minutes => new TimeOnly(minutes / 60, minutes % 60)).Nullable();
    public static readonly Gen<int?> Whole = Gen.Int.Nullable();
    public static readonly Gen<Slots> AnySlots = Gen.Byte[0, 63].Select(bits => (Slots)bits);
    public static readonly Gen<Week> AnyWeek = AnySlots.Array[7].Select(days =>
        days.Index().Aggregate(new Week(), (week, day) => week.With(day.Index, day.Item)));

    public static readonly Gen<Schedule?> AnySchedule = Gen.OneOf(
        Gen.Const((Schedule?)null),
        AnyWeek.Select(week => (Schedule?)new Schedule(week)),
        Gen.Select(AnyWeek, AnyWeek, (first, second) => (Schedule?)new Schedule(first, second)));
}
