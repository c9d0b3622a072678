using Microsoft.Playwright;

namespace Ponceau.BrowserTests.Harness;

/// <summary>How a page is looked at: its language, its width and its light.</summary>
public sealed record Look(string Language = "fr-CA", int Width = 1280, bool Dark = false)
{
    private const int Phone = 390;

    /// <summary>Each language with each width, with each light, and each width with each light: four looks stand for eight.</summary>
    public static IReadOnlyList<Look> All { get; } = [new("fr-CA"), new("en-CA", Dark: true), new("fr-CA", Phone, Dark: true), new("en-CA", Phone)];

    public BrowserNewContextOptions ToOptions(string address) => new()
    {
        BaseURL = address,
        Locale = Language,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = new() { Width = Width, Height = Width == Phone ? 844 : 900 },
        ReducedMotion = ReducedMotion.Reduce,
    };

    public override string ToString() => $"{Language[..2]}-{(Width == Phone ? "phone" : "desk")}-{(Dark ? "dark" : "light")}";
}
