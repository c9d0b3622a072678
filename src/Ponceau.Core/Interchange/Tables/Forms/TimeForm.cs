using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>A time of day: 07:30, or 7 h 30 as one writes it in French.</summary>
internal sealed partial class TimeForm : CellForm
{
    public override string Hint => "hint.time";

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        value = TimeOf(cell)?.ToString("HH:mm", CultureInfo.InvariantCulture);
        return value is null ? new Wrong("NotTimeCell") : null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null ? Cell.Empty : Cell.OfText(value.GetString());

    private static TimeOnly? TimeOf(Cell cell)
    {
        if (cell.Kind == CellKind.Moment) return TimeOnly.FromDateTime(cell.Moment);
        if (Clock().Match(PastedText.Clean(cell.Text)) is not { Success: true } match) return null;
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\A(?<h>[0-9]{1,2})(?:\s?h\s?(?<m>[0-9]{2})?|:(?<m>[0-9]{2})(:00)?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
