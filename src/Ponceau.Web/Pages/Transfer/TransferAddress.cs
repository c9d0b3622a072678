using Microsoft.AspNetCore.Http.Extensions;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Where one stands on the transfer screen: in the address, so that a link, a reload and the way back keep it.</summary>
/// <param name="Row">The number of the agreement chosen; null for the first that needs something.</param>
public sealed record TransferAddress(string Component, DataTab Tab = DataTab.Files, RowFilter Show = RowFilter.Due, int Page = 1, string? Row = null)
{
    public string Path => $"/transfer/{Uri.EscapeDataString(Component)}";

    /// <summary>The address, without what goes without saying.</summary>
    public string Href
    {
        get
        {
            var query = new QueryBuilder();
            if (Tab != DataTab.Files) query.Add("tab", NameOf(Tab));
            if (Show != RowFilter.Due) query.Add("show", NameOf(Show));
            if (Page > 1) query.Add("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (Row is not null) query.Add("row", Row);
            return Path + query;
        }
    }

    /// <summary>What an address says, read leniently: an unknown word counts as none.</summary>
    public static TransferAddress Read(string component, string? tab, string? show, int? page, string? row) => new(
        component,
        Enum.TryParse<DataTab>(tab, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : DataTab.Files,
        Enum.TryParse<RowFilter>(show, ignoreCase: true, out var filter) && Enum.IsDefined(filter) ? filter : RowFilter.Due,
        Math.Max(1, page ?? 1),
        string.IsNullOrEmpty(row) ? null : row);

    public static string NameOf<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();
}

/// <summary>The parts of "Données à synchroniser" (product.md, section 1).</summary>
public enum DataTab
{
    Files,
    Closures,
    Csss,
    Options,
}

/// <summary>Which rows the grid shows.</summary>
public enum RowFilter
{
    /// <summary>What the next run takes up, and what the last one had an answer for.</summary>
    Due,
    Refused,
    Blocked,
    Held,
    Unknown,
    Sending,
    Waiting,
    Accepted,
    All,
}
