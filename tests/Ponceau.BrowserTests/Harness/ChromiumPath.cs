namespace Ponceau.BrowserTests.Harness;

/// <summary>Where the distribution's Chromium is. Nothing is downloaded.</summary>
internal static class ChromiumPath
{
    private const string Usual = "/usr/bin/chromium";

    public static string Find()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : Usual;
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"There is no Chromium at {path}. Run ./test, which installs it, or name one in CHROMIUM_PATH.");
    }
}
