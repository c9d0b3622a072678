using System.Globalization;
using System.Resources;

namespace Ponceau;

/// <summary>What the program says, from CliTexts.resx (French) and CliTexts.en.resx, with named placeholders.</summary>
public static class CliTexts
{
    private static readonly ResourceManager Texts = new("Ponceau.CliTexts", typeof(CliTexts).Assembly);

    /// <summary>The text of a key in the language of this moment, with each <c>{name}</c> replaced.</summary>
    public static string Get(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = Texts.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text {key}");
        foreach (var (name, value) in values) text = text.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.CurrentCulture), StringComparison.Ordinal);
        return text;
    }
}
