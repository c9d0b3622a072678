namespace Ponceau.Sheets;

/// <summary>What stands between the cells of a CSV file, from its first lines.</summary>
internal static class Delimiter
{
    private const int MostLines = 10;

    /// <summary>For a file of one column: what stands in no text.</summary>
    private const char NoDelimiter = '\0';

    private static readonly char[] Possible = [';', ',', '\t'];

    /// <summary>Leaves the reader at the first row: a line such as <c>sep=;</c>, which Excel obeys and does not show, is passed over.</summary>
    public static char In(Func<TextReader> open, out int linesBefore)
    {
        using var reader = open();
        linesBefore = 0;
        var first = reader.ReadLine() ?? "";
        if (first is ['s', 'e', 'p', '=', var declared])
        {
            linesBefore = 1;
            return declared;
        }
        // A title may stand above the headings: the line with most signs tells.
        var lines = new List<string> { first };
        while (lines.Count < MostLines && reader.ReadLine() is { } next) lines.Add(next);
        var (likely, count) = Possible.Select(delimiter => (delimiter, lines.Max(line => CountOutsideQuotes(line, delimiter)))).MaxBy(each => each.Item2);
        return count > 0 ? likely : NoDelimiter;
    }

    private static int CountOutsideQuotes(string line, char delimiter)
    {
        var count = 0;
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == delimiter && !quoted) count++;
        }
        return count;
    }
}
