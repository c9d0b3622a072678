using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests;

public sealed class ScheduleTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Keyboard_MovesByArrowsAndTicksBySpace()
    {
        var page = await OpenAsync("/specimens/record");
        await Box(page, "2-mon-AM").FocusAsync();

        foreach (var key in new[] { "ArrowRight", "ArrowDown", "Space", "End", "Space", "Home", "ArrowUp", "Space" }) await page.Keyboard.PressAsync(key);

        (await TickedAsync(page, 2)).ShouldBe(["2-tue-PM", "2-sun-PM"]);
    }

    [Fact]
    public async Task Grid_IsOneStopOfTheTabKey()
    {
        var page = await OpenAsync("/specimens/record");
        await Box(page, "1-wed-PM").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('[data-fill]')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Shift+Tab");

        (await page.EvaluateAsync<string>("document.activeElement.value")).ShouldBe("1-wed-PM");
    }

    [Fact]
    public async Task Dragging_TicksWhatItPassesAndOneClickTicksOne()
    {
        var page = await OpenAsync("/specimens/record");
        await Box(page, "2-tue-AM").HoverAsync();
        await page.Mouse.DownAsync();
        foreach (var box in new[] { "2-wed-AM", "2-wed-PM", "2-thu-PM" }) await Box(page, box).HoverAsync();
        await page.Mouse.UpAsync();
        await Box(page, "2-sat-AM").ClickAsync();
        await Box(page, "2-mon-AM").ClickAsync();

        (await TickedAsync(page, 2)).ShouldBe(["2-tue-AM", "2-wed-AM", "2-sat-AM", "2-wed-PM", "2-thu-PM"]);
    }

    [Fact]
    public async Task UsualWeek_IsTickedByOneButton()
    {
        var page = await OpenAsync("/specimens/record");

        await page.Locator(".week-2 [data-fill]").ClickAsync();

        (await TickedAsync(page, 2)).Length.ShouldBe(10);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatIsTicked_ComesBackWithTheForm(bool scripts)
    {
        var page = await OpenAsync("/specimens/record", scripts: scripts);
        await Box(page, "2-fri-SOIR1").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Enregistré à")).ToBeVisibleAsync();
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-fri-SOIR1"]);
    }

    [Fact]
    public async Task OneWeek_HidesTheSecond()
    {
        var page = await OpenAsync("/specimens/record");

        await page.GetByLabel("Une semaine, toujours la même").CheckAsync();

        await Assertions.Expect(page.Locator(".week-2")).ToBeHiddenAsync();
    }

    private static ILocator Box(IPage page, string box) => page.Locator($"input[value='{box}']");

    private static async Task<string[]> TickedAsync(IPage page, int week) =>
        [.. await Task.WhenAll((await page.Locator($".week-{week} input:checked").AllAsync()).Select(box => box.InputValueAsync()))];
}
