using Ponceau.Core.Records;

namespace Ponceau.Bridge.V1;

/// <summary>Slots and days in the contract's words and order.</summary>
internal static class SlotNames
{
    private static readonly (Slots Slot, string Name)[] Names =
        [(Slots.AM, "AM"), (Slots.PM, "PM"), (Slots.Soir1, "SOIR1"), (Slots.Soir2, "SOIR2"), (Slots.Nuit1, "NUIT1"), (Slots.Nuit2, "NUIT2")];

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static IReadOnlyList<string> Of(Slots slots) => [.. Names.Where(s => slots.HasFlag(s.Slot)).Select(s => s.Name)];

    /// <summary>A day without care is absent.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(Week week)
    {
        var days = new Dictionary<string, IReadOnlyList<string>>();
        for (var day = 0; day < Days.Length; day++)
            if (week[day] != Slots.None) days.Add(Days[day], Of(week[day]));
        return days;
    }
}
