using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>The grid by keyboard, by mouse and by touch.</summary>
public sealed class GridTests(Chromium chromium) : ScheduleTest(chromium)
{
    [Fact]
    public async Task Keyboard_MovesByArrowsAndTicksBySpace()
    {
        var page = await OpenAsync(Specimen);
        await Box(page, "2-mon-AM").FocusAsync();

        foreach (var key in new[] { "ArrowRight", "ArrowDown", "Space", "End", "Space", "Home", "ArrowUp", "Space" }) await page.Keyboard.PressAsync(key);

        (await TickedAsync(page, 2)).ShouldBe(["2-tue-PM", "2-sun-PM"]);
    }

    [Fact]
    public async Task Headings_AreReachedByArrows_AndTickADayOrASlotByEnterAndSpace()
    {
        var page = await OpenAsync(Specimen);
        await Box(page, "2-mon-AM").FocusAsync();

        foreach (var key in new[] { "ArrowUp", "ArrowRight", "Enter" }) await page.Keyboard.PressAsync(key);
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-tue-AM", "2-tue-PM", "2-tue-SOIR1", "2-tue-SOIR2"]);
        await page.Keyboard.PressAsync("Enter");
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM"]);

        // The slot goes to the days on which the component opens.
        foreach (var key in new[] { "ArrowDown", "Home", "ArrowLeft", "ArrowDown", "Space" }) await page.Keyboard.PressAsync(key);
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-mon-PM", "2-tue-PM", "2-wed-PM", "2-thu-PM", "2-fri-PM"]);
    }

    [Fact]
    public async Task Week_IsOneStopOfTheTabKey()
    {
        var page = await OpenAsync(Specimen);
        await Box(page, "1-wed-PM").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.value")).ShouldBe("schedule-full-1");
        await page.Keyboard.PressAsync("Shift+Tab");

        (await page.EvaluateAsync<string>("document.activeElement.value")).ShouldBe("1-wed-PM");
    }

    [Fact]
    public async Task Dragging_TicksTheRectangle_AndNoMoreThanTheLastOne()
    {
        var page = await OpenAsync(Specimen);
        await PressAsync(page, "2-tue-AM", "2-sun-SOIR2", "2-thu-PM");
        await page.Mouse.UpAsync();

        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-tue-AM", "2-wed-AM", "2-thu-AM", "2-tue-PM", "2-wed-PM", "2-thu-PM"]);
        await Assertions.Expect(page.Locator("form[data-guard]")).ToHaveAttributeAsync("data-guard", "changed");
    }

    [Fact]
    public async Task DraggingFromATickedBox_Unticks_InAnyDirection()
    {
        var page = await OpenAsync(Specimen);
        await PressAsync(page, "1-thu-PM", "1-tue-AM");
        await page.Mouse.UpAsync();

        (await TickedAsync(page, 1)).ShouldBe(["1-mon-AM", "1-fri-AM", "1-mon-PM", "1-fri-PM"]);
    }

    [Fact]
    public async Task Dragging_StaysInItsWeek_AndEndsWithTheButton()
    {
        var page = await OpenAsync(Specimen);
        await PressAsync(page, "2-tue-PM", "1-fri-PM");
        await page.Mouse.UpAsync();
        await Box(page, "2-sat-AM").HoverAsync();

        (await TickedAsync(page, 1)).Length.ShouldBe(10);
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-tue-PM"]);
    }

    [Fact]
    public async Task Escape_TakesTheStrokeBack()
    {
        var page = await OpenAsync(Specimen);
        await PressAsync(page, "2-mon-AM", "2-fri-PM");
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();

        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM"]);
    }

    [Fact]
    public async Task Clicks_TickOneBoxEach_AfterAStrokeToo()
    {
        var page = await OpenAsync(Specimen);
        await PressAsync(page, "2-wed-AM", "2-wed-PM");
        await page.Mouse.UpAsync();
        await Box(page, "2-sat-AM").ClickAsync();
        await Box(page, "2-mon-AM").ClickAsync();
        await Box(page, "2-wed-AM").PressAsync("Space");

        (await TickedAsync(page, 2)).ShouldBe(["2-sat-AM", "2-wed-PM"]);
    }

    [Fact]
    public async Task Finger_TicksByTapping_AndPaintsNothingOnItsWay()
    {
        var page = await OpenAsync(Specimen, new Look(Width: 390), touch: true);
        await Box(page, "2-tue-AM").TapAsync();
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-tue-AM"]);

        await SwipeAsync(page, "2-tue-PM", "2-tue-SOIR2");
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-tue-AM"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatIsTicked_ComesBackWithTheForm(bool scripts)
    {
        var page = await OpenAsync(Specimen, scripts: scripts);
        await Box(page, "2-fri-SOIR1").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Enregistré à")).ToBeVisibleAsync();
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-AM", "2-fri-SOIR1"]);
    }

    [Fact]
    public async Task OneWeek_HidesTheSecond()
    {
        var page = await OpenAsync(Specimen);

        await page.GetByLabel("Une semaine, toujours la même").CheckAsync();

        await Assertions.Expect(page.Locator(".week-2")).ToBeHiddenAsync();
    }

    private static async Task PressAsync(IPage page, string from, params string[] over)
    {
        await Box(page, from).HoverAsync();
        await page.Mouse.DownAsync();
        foreach (var box in over) await Box(page, box).HoverAsync();
    }

    /// <summary>A finger that is put down on a box, moves and is lifted from another one.</summary>
    private static async Task SwipeAsync(IPage page, string from, string to)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        foreach (var (type, box) in new[] { ("touchStart", from), ("touchMove", to), ("touchEnd", to) })
        {
            var at = (await Box(page, box).BoundingBoxAsync())!;
            await browser.SendAsync("Input.dispatchTouchEvent", new()
            {
                ["type"] = type,
                ["touchPoints"] = type == "touchEnd" ? [] : new[] { new { x = at.X + at.Width / 2, y = at.Y + at.Height / 2 } },
            });
        }
    }
}
