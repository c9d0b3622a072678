using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Demo;

/// <summary>
/// The newcomer's first minutes, on the demo as a process of its own: sends, sees six accepted and one refused, reads the act of birth, corrects
/// the date, sends again, and all are accepted.
/// </summary>
public sealed partial class DemoJourneyTests(Chromium chromium) : BrowserTest(chromium)
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "ponceau-tests", Path.GetRandomFileName());
    private Process? _demo;
    private string _address = "";

    protected override string Address => _address;

    [Theory]
    [InlineData("fr-CA", "Lancer la synchronisation", "Date de naissance")]
    [InlineData("en-CA", "Start the synchronisation", "Birth date")]
    public async Task SixAccepted_OneRefused_Corrected_AllAccepted(string language, string start, string birthDate)
    {
        await StartDemoAsync();
        var look = new Look(language);
        var page = await OpenAsync("/transfer/biscuit-1", look);
        await KeepAsync(page, $"journey-1-{look}");
        await page.GetByRole(AriaRole.Button, new() { Name = start }).ClickAsync();
        await Assertions.Expect(page.Locator("tr .state.ok")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("#part-data .state.bad")).ToHaveCountAsync(1);
        await KeepAsync(page, $"journey-2-{look}");

        await page.Locator("#part-data tr:has(.state.bad) a.more").ClickAsync();
        var act = await page.Locator("figure.document a").GetAttributeAsync("href");
        var right = BirthDate().Match(await new HttpClient(new SocketsHttpHandler()).GetStringAsync(_address + act)).Value;
        await KeepAsync(page, $"journey-3-{look}");
        await page.GetByLabel(birthDate).FillAsync(right);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        await KeepAsync(page, $"journey-4-{look}");

        await page.GotoAsync("/transfer/biscuit-1");
        await page.GetByRole(AriaRole.Button, new() { Name = start }).ClickAsync();
        await Assertions.Expect(page.Locator("#part-configuration tr").Nth(1).Locator(".state.ok")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#part-data .state.bad")).ToHaveCountAsync(0);
        await KeepAsync(page, $"journey-5-{look}");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_demo is not null)
        {
            _demo.Kill();
            await _demo.WaitForExitAsync();
            _demo.Dispose();
        }
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task StartDemoAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ponceau.dll"), "demo", "--data", _folder, "--urls", "http://127.0.0.1:0", "--lang", "en"])
            start.ArgumentList.Add(argument);
        _demo = Process.Start(start)!;
        const string Ready = "Ponceau is ready: ";
        while (_address.Length == 0 && await _demo.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Ready, StringComparison.Ordinal)) _address = line[Ready.Length..];
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex BirthDate();
}
