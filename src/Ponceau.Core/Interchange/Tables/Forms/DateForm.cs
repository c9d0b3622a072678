using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>A day. One that starts with its year is always understood; another only in the order that the user declared.</summary>
internal sealed partial class DateForm : CellForm
{
    public override ColumnFormat Format => ColumnFormat.Date;

    public override string Hint => "hint.date";

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        var wrong = TryRead(cell, order, out var day);
        value = wrong is null ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return wrong;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null
            ? Cell.Empty
            : Cell.OfDay(DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Wrong? TryRead(Cell cell, DateOrder order, out DateOnly day)
    {
        day = default;
        switch (cell.Kind)
        {
            case CellKind.Moment:
                day = DateOnly.FromDateTime(cell.Moment);
                return cell.Moment.TimeOfDay == TimeSpan.Zero ? null : new Wrong("NotDateCell");
            case CellKind.Number:
                return new Wrong("DateIsNumber");
            default:
                return TryRead(PastedText.Clean(cell.Text), order, out day);
        }
    }

    private static Wrong? TryRead(string text, DateOrder order, out DateOnly day)
    {
        day = default;
        if (YearFirst().Match(text) is { Success: true } iso) return OfCalendar(iso, "y", "m", "d", out day);
        if (YearLast().Match(text) is not { Success: true } other) return new Wrong("NotDateCell");
        if (other.Groups["y"].Length != 4) return new Wrong("YearOfTwoDigits");
        return order switch
        {
            DateOrder.Undeclared => new Wrong("DateOrderUndeclared"),
            DateOrder.DayFirst => OfCalendar(other, "y", "b", "a", out day),
            DateOrder.MonthFirst => OfCalendar(other, "y", "a", "b", out day),
        };
    }

    private static Wrong? OfCalendar(Match match, string year, string month, string date, out DateOnly day)
    {
        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        day = default;
        var (y, m, d) = (Part(year), Part(month), Part(date));
        if (y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)) return new Wrong("NotDateCell");
        day = new DateOnly(y, m, d);
        return null;
    }

    // Many programs write a day with the midnight at which it starts.
    [GeneratedRegex(@"\A(?<y>[0-9]{4})([-/.])(?<m>[0-9]{1,2})\1(?<d>[0-9]{1,2})([T ]0?0:00(:00(\.0+)?)?Z?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?<a>[0-9]{1,2})([-/. ])(?<b>[0-9]{1,2})\1(?<y>[0-9]{4}|[0-9]{2})( 0?0:00(:00)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
