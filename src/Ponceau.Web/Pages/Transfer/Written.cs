using System.Globalization;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>How values stand in a table.</summary>
public static class Written
{
    /// <summary><c>2016-09-25</c>, in both languages; a dash where there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A text, or a dash where it is empty.</summary>
    public static string OrDash(string text) => text.Length == 0 ? "–" : text;
}
