using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The rows of the grid: which there are, one page of them, and the row chosen.</summary>
public sealed record RowPage
{
    public const int Size = 100;

    /// <summary>The rows of this page, by agreement number.</summary>
    public required IReadOnlyList<RowStanding> Rows { get; init; }

    public required RowStanding? Chosen { get; init; }
    public required int Page { get; init; }
    public required int Pages { get; init; }

    /// <summary>All the rows that the filter lets through, on every page.</summary>
    public required int Count { get; init; }

    /// <summary>The place of this page's first row among all, from 1.</summary>
    public int First => ((Page - 1) * Size) + 1;

    public int Last => First + Rows.Count - 1;

    public required int Children { get; init; }

    /// <summary>How many rows each filter shows, without those that show none.</summary>
    public required IReadOnlyList<(RowFilter Filter, int Count)> Filters { get; init; }

    /// <param name="lastRun">The agreements that the last run took up.</param>
    public static RowPage Of(ComponentStanding component, IReadOnlySet<string> lastRun, TransferAddress address)
    {
        bool IsShown(RowStanding row, RowFilter filter) =>
            Fates.IsShown(row.Fate, filter) || (filter == RowFilter.Due && lastRun.Contains(row.Number.Text));

        var rows = component.Rows.Where(row => IsShown(row, address.Show)).ToList();
        var pages = Math.Max(1, (rows.Count + Size - 1) / Size);
        var place = address.Row is null ? -1 : rows.FindIndex(row => row.Number.Text == address.Row);
        // A row named without its page, as a link from elsewhere does, brings its page with it.
        var page = place >= 0 && address.Page == 1 ? (place / Size) + 1 : Math.Min(address.Page, pages);
        var shown = rows.Skip((page - 1) * Size).Take(Size).ToList();
        return new RowPage
        {
            Rows = shown,
            Chosen = shown.Find(row => row.Number.Text == address.Row) ?? MostUrgent(shown),
            Page = page,
            Pages = pages,
            Count = rows.Count,
            Children = rows.Select(row => row.Row.File.Child).Distinct().Count(),
            Filters = [.. Enum.GetValues<RowFilter>().Select(filter => (filter, component.Rows.Count(row => IsShown(row, filter)))).Where(each => each.Item2 > 0 || each.filter == address.Show)],
        };
    }

    /// <summary>The row that asks for the user first; else the first one.</summary>
    private static RowStanding? MostUrgent(IReadOnlyList<RowStanding> rows) =>
        rows.FirstOrDefault(row => row.Fate == Fate.Refused)
        ?? rows.FirstOrDefault(row => row.Fate == Fate.Blocked)
        ?? rows.FirstOrDefault(row => row.Fate == Fate.Held)
        ?? (rows.Count > 0 ? rows[0] : null);
}
