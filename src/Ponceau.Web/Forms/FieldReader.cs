using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Web.Forms;

/// <summary>Reads what was typed. What cannot be read is said at its field, and the form keeps it as it was typed.</summary>
public sealed class FieldReader(FieldNotes notes, Texts texts)
{
    /// <summary>True once something could not be read: then nothing is to be saved.</summary>
    public bool HasFaults { get; private set; }

    public DateOnly? Date(string field, string typed)
    {
        if (!DateText.TryRead(typed, out var date)) Unread(field, "date", typed);
        return date;
    }

    /// <summary>A time of day: <c>7:30</c>, <c>07:30</c> or, as French writes it, <c>7 h 30</c>.</summary>
    public TimeOnly? Time(string field, string typed)
    {
        var cleaned = PastedText.Clean(typed).Replace(" ", "", StringComparison.Ordinal).Replace('h', ':');
        if (cleaned.Length == 0) return null;
        if (TimeOnly.TryParseExact(cleaned, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        Unread(field, "time", typed);
        return null;
    }

    public int? WholeNumber(string field, string typed)
    {
        var cleaned = PastedText.Clean(typed);
        if (cleaned.Length == 0) return null;
        if (int.TryParse(cleaned, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Unread(field, "number", typed);
        return null;
    }

    /// <summary>An amount in dollars, as whole cents; a comma or a point before the cents, in either language.</summary>
    public int? Cents(string field, string typed)
    {
        var cleaned = PastedText.Clean(typed).TrimEnd('$').TrimEnd().Replace(',', '.');
        if (cleaned.Length == 0) return null;
        if (decimal.TryParse(cleaned, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars)
            && dollars < 10_000 && decimal.Round(dollars, 2) == dollars) return (int)(dollars * 100);
        Unread(field, "money", typed);
        return null;
    }

    private void Unread(string field, string kind, string typed)
    {
        HasFaults = true;
        notes.Add(field, NoteLevel.Error, texts[$"unread.{kind}", ("text", typed)]);
    }
}
