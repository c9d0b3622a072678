using System.Globalization;
using System.Resources;
using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules.Texts;

/// <summary>Says what fills a placeholder in the user's language; dates, 2016-09-25, and numbers read alike in both.</summary>
internal static class Words
{
    private static readonly ResourceManager Resources = new(typeof(Words));

    public static string Say(object value, CultureInfo culture) => value switch
    {
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Term term => Word(term.Name, culture),
        LineNumber line => Filled("Line", culture, new Argument("number", line.Number)),
        Slots slots => string.Join(", ", EachOf(slots).Select(slot => Word(slot.ToString(), culture))),
        StatutoryHoliday holiday => Holiday(holiday, culture),
        _ => throw new InvalidOperationException($"No way to say a {value.GetType().Name}."),
    };

    /// <summary>The text with each placeholder replaced by what fills it.</summary>
    public static string Fill(string text, CultureInfo culture, IReadOnlyList<Argument> arguments)
    {
        // From the end of each placeholder on: braces in what a user typed are no placeholders.
        var filled = new System.Text.StringBuilder();
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            filled.Append(rest[..open]).Append(ValueOf(rest.Slice(open + 1, length - 1), culture, arguments));
            rest = rest[(open + length + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, CultureInfo culture, IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments)
            if (name.SequenceEqual(argument.Name)) return Say(argument.Value, culture);
        throw new InvalidOperationException($"Nothing fills the placeholder {name}.");
    }

    private static string Filled(string word, CultureInfo culture, params Argument[] arguments) => Fill(Word(word, culture), culture, arguments);

    private static string Holiday(StatutoryHoliday holiday, CultureInfo culture)
    {
        var name = new Argument("name", new Term(holiday.Name.ToString()));
        var date = new Argument("date", holiday.Date);
        return holiday.Alternative is { } alternative
            ? Filled("EitherHoliday", culture, name, date, new Argument("alternative", alternative))
            : Filled("Holiday", culture, name, date);
    }

    private static IEnumerable<Slots> EachOf(Slots slots) =>
        from slot in (Slots[])[Slots.AM, Slots.PM, Slots.Soir1, Slots.Soir2, Slots.Nuit1, Slots.Nuit2]
        where slots.HasFlag(slot)
        select slot;

    private static string Word(string name, CultureInfo culture) =>
        Resources.GetString(name, culture) ?? throw new InvalidOperationException($"No word for {name}.");
}
