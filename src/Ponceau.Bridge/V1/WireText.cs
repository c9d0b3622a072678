using System.Globalization;
using System.Text;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Bridge.V1;

/// <summary>Values in the contract's shapes: text trimmed and NFC, never empty; a province written out as Québec goes as QC.</summary>
internal static class WireText
{
    public static string? Of(string? text)
    {
        var trimmed = text?.Normalize(NormalizationForm.FormC).Trim();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }

    public static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Province(string province) => SameName.Are(province, "Québec") ? "QC" : Of(province);
}
