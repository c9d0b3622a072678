using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>A test of the grid of slots on the specimen: two weeks, the first one full, the second one with a Monday morning; evening care is offered.</summary>
public abstract class ScheduleTest(Chromium chromium) : BrowserTest(chromium)
{
    protected const string Specimen = "/specimens/record";

    protected static ILocator Box(IPage page, string box) => page.Locator($".slot input[value='{box}']");

    protected static ILocator Act(IPage page, string act) => page.Locator($"button[value='schedule-{act}']");

    protected static async Task<string[]> TickedAsync(IPage page, int week) =>
        await page.Locator($"[data-week='{week}'] .slot input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)");

    protected static async Task<string[]> LinesAsync(IPage page) =>
        await page.Locator("[data-count] li").EvaluateAllAsync<string[]>("lines => lines.map(line => line.className + ': ' + line.textContent)");

    /// <summary>All that a schedule is on the screen.</summary>
    protected static async Task<string> StandsAsync(IPage page) => string.Join('\n',
    [
        await page.Locator("[data-schedule] input[type=radio]:checked").InputValueAsync(),
        string.Join(' ', await TickedAsync(page, 1)),
        string.Join(' ', await TickedAsync(page, 2)),
        .. await LinesAsync(page),
        $"undo: {await page.Locator("[data-undo]").IsVisibleAsync()}, single: {await page.Locator("[data-single]").IsVisibleAsync()}",
    ]);
}
