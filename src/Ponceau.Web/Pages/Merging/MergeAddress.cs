using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>Where two records are made one, and where that is taken apart again.</summary>
public static class MergeAddress
{
    /// <summary>Where the other record is looked for; null for what is not merged.</summary>
    public static string? Of(object? record) => record switch
    {
        Child { Number.Length: > 0 } child => "/merge/children/" + Uri.EscapeDataString(child.Number),
        Family { Number.Length: > 0 } family => "/merge/families/" + Uri.EscapeDataString(family.Number),
        _ => null,
    };

    /// <summary>Where the two are compared.</summary>
    public static string Of(object kept, string other) => $"{Of(kept)}/{Uri.EscapeDataString(other)}";

    public static string OfUndoing(long entry) => string.Create(CultureInfo.InvariantCulture, $"/merge/undo/{entry}");
}
