using System.Globalization;
using System.Text.RegularExpressions;
using Ponceau.TestData;

namespace Ponceau.Tests.Web;

/// <summary>Contrast of the colours in css/tokens.css (WCAG 2.2, 1.4.3 and 1.4.11), in light and in dark.</summary>
public sealed partial class TokensTests
{
    private static readonly Dictionary<string, string[]> Colours =
        Token().Matches(File.ReadAllText(Repository.PathOf("src", "Ponceau.Web", "wwwroot", "css", "tokens.css")))
            .ToDictionary(match => match.Groups["name"].Value, match => new[] { match.Groups["light"].Value, match.Groups["dark"].Value });

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "ground")]
    [InlineData("ink", "accent-soft")]
    [InlineData("ink", "bad-soft")]
    [InlineData("ink-2", "paper")]
    [InlineData("ink-2", "ground")]
    [InlineData("ink-2", "accent-soft")]
    [InlineData("ink-3", "paper")]
    [InlineData("ink-3", "ground")]
    [InlineData("ink-3", "hover")]
    [InlineData("ink-3", "idle-soft")]
    [InlineData("accent", "paper")]
    [InlineData("accent", "ground")]
    [InlineData("accent", "accent-soft")]
    [InlineData("accent-2", "paper")]
    [InlineData("accent-2", "ground")]
    [InlineData("paper", "accent")]
    [InlineData("paper", "accent-2")]
    [InlineData("ok", "ok-soft")]
    [InlineData("bad", "bad-soft")]
    [InlineData("bad", "paper")]
    [InlineData("hold", "hold-soft")]
    [InlineData("hold", "paper")]
    [InlineData("idle", "idle-soft")]
    public void Text_StandsOutFromItsGround(string text, string ground) => Contrasts(text, ground).ShouldAllBe(contrast => contrast >= 4.5);

    [Theory]
    [InlineData("line-2", "paper")]
    [InlineData("line-2", "ground")]
    [InlineData("accent-2", "paper")]
    [InlineData("accent-2", "ground")]
    [InlineData("accent", "idle-soft")]
    [InlineData("bad", "paper")]
    public void BorderThatCarriesMeaning_StandsOutFromItsGround(string border, string ground) => Contrasts(border, ground).ShouldAllBe(contrast => contrast >= 3);

    private static IEnumerable<double> Contrasts(string one, string other) => Colours[one].Zip(Colours[other], Contrast);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        0.2126 * Channel(colour[1..3]) + 0.7152 * Channel(colour[3..5]) + 0.0722 * Channel(colour[5..7]);

    private static double Channel(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+): light-dark\\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\\);")]
    private static partial Regex Token();
}
