using System.Globalization;
using System.Text.Json.Nodes;

namespace Ponceau.Demo;

/// <summary>A child of the demo's second service, with dates worked out from the day on which the demo is made.</summary>
internal sealed class DemoChild(JsonObject given, int number, DateOnly today)
{
    /// <summary>The 1 September on which the reference year of today began.</summary>
    private readonly DateOnly _yearStart = new(today.Month >= 9 ? today.Year : today.Year - 1, 9, 1);

    public string Number { get; } = number.ToString("00000000", CultureInfo.InvariantCulture);

    public DateOnly Birth { get; } = today.AddMonths(-given["ageInMonths"]!.GetValue<int>()).AddDays(-(number % 25));

    public bool IsBornOutside => given["bornOutsideQuebec"] is not null;

    /// <summary>Plausible: 1 and the year of birth, as in the procedure's own samples.</summary>
    public string Nirec => IsBornOutside ? "" : string.Create(CultureInfo.InvariantCulture, $"1{Birth.Year}04{102000 + number}");

    public DateOnly Start => Birth.AddMonths(6) > _yearStart ? Birth.AddMonths(6) : _yearStart;

    public DateOnly End => given["endsInDays"] is { } days ? today.AddDays(days.GetValue<int>()) : _yearStart.AddYears(1).AddDays(-1);

    /// <summary>The day before the child turns 18 months, where it began before.</summary>
    public DateOnly? InfantLastDay => Birth.AddMonths(18).AddDays(-1) is var last && last >= Start ? last : null;

    public string Text(string member) => given[member]!.GetValue<string>();

    public IReadOnlyList<string>? Days(string member) => given[member]?.AsArray().Select(d => d!.GetValue<string>()).ToList();

    public override string ToString() => $"DemoChild {Number}";
}
