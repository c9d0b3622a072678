using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Home;

/// <summary>A reason that rows share, with the first of them by name.</summary>
/// <param name="Why">Null where the state says all.</param>
public sealed record HomeReason(string? Why, IReadOnlyList<(string Child, string Href)> Rows, int Others)
{
    private const int Named = 3;

    public static IReadOnlyList<HomeReason> Of(IReadOnlyList<RowStanding> rows, RowReader reader, TransferAddress address) =>
    [
        .. rows.Select(reader.Read).GroupBy(line => line.Why).Select(reason => new HomeReason(
            reason.Key,
            [.. reason.Take(Named).Select(line => (line.Child, (address with { Row = line.Number }).Href))],
            Math.Max(0, reason.Count() - Named))),
    ];
}
