using System.Globalization;
using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>A whole number.</summary>
internal sealed class WholeForm : CellForm
{
    public override ColumnFormat Format => ColumnFormat.Number;

    public override string Hint => "hint.whole";

    public override object? OfEmpty => Absent;

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        value = null;
        var typed = PastedText.Clean(TextOf(cell));
        if (cell.Kind is CellKind.Moment or CellKind.Flag) return new Wrong("NotWholeCell");
        if (!int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return new Wrong("NotWholeCell");
        value = whole;
        return null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null ? Cell.Empty : Cell.OfNumber(value.GetInt32());
}

/// <summary>An amount in dollars, kept in whole cents.</summary>
internal sealed class MoneyForm : CellForm
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public override ColumnFormat Format => ColumnFormat.Number;

    public override string Hint => "hint.money";

    public override Wrong? Read(Cell cell, DateOrder order, out object? value)
    {
        value = null;
        var typed = PastedText.Clean(PastedText.Clean(TextOf(cell)).TrimStart('$').TrimEnd('$')).Replace(',', '.');
        if (cell.Kind is CellKind.Moment or CellKind.Flag) return new Wrong("NotMoney");
        if (!decimal.TryParse(typed, Style, CultureInfo.InvariantCulture, out var dollars)) return new Wrong("NotMoney");
        if (Math.Abs(dollars) > int.MaxValue) return new Wrong("NotMoney");
        var cents = dollars * 100;
        if (cents is < int.MinValue or > int.MaxValue || cents != decimal.Truncate(cents)) return new Wrong("NotMoney");
        value = (int)cents;
        return null;
    }

    public override Cell Written(JsonElement value, CultureInfo language) =>
        value.ValueKind == JsonValueKind.Null ? Cell.Empty : Cell.OfNumber((double)(value.GetInt32() / 100m));
}
