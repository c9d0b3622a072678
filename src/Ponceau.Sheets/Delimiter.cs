namespace Ponceau.Sheets;

/// <summary>What stands between the cells of a CSV file, from its first line in which anything stands.</summary>
internal static class Delimiter
{
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
        while (first.Trim().Length == 0 && reader.ReadLine() is { } next) first = next;
        return Possible.MaxBy(delimiter => CountOutsideQuotes(first, delimiter));
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
