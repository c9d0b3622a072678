using System.Globalization;
using System.Resources;

namespace Ponceau.Sheets;

/// <summary>Why a file cannot be opened, in French (neutral) and English.</summary>
internal static class SheetTexts
{
    private static readonly ResourceManager Texts = new(typeof(SheetTexts));

    public static string Get(string key) =>
        Texts.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text {key}");
}
