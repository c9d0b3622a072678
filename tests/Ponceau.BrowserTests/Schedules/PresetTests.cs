using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>The buttons that fill the grid: with a script at once, without one at the server, to the same end.</summary>
public sealed class PresetTests(Chromium chromium) : ScheduleTest(chromium)
{
    [Theory]
    [InlineData("fr-CA")]
    [InlineData("en-CA")]
    public async Task EachButton_DoesTheSameWithAndWithoutAScript(string language)
    {
        var script = await OpenAsync(Specimen, new Look(language));
        var server = await OpenAsync(Specimen, new Look(language), scripts: false);
        string[] acts =
        [
            "am-1", "undo", "pm-2", "full-2", "copy", "single", "undo", "empty-2", "1-wed", "1-wed", "2-SOIR1", "2-SOIR1", "1-AM", "alternate-1", "empty-1", "undo",
        ];
        foreach (var act in acts)
        {
            await Act(script, act).ClickAsync();
            await Act(server, act).ClickAsync();
            (await StandsAsync(server)).ShouldBe(await StandsAsync(script), act);
        }
    }

    [Fact]
    public async Task Presets_FillTheWeekThatTheyStandUnder()
    {
        var page = await OpenAsync(Specimen);
        await page.Locator(".week-2").GetByRole(AriaRole.Button, new() { Name = "Après-midi" }).ClickAsync();
        (await TickedAsync(page, 2)).ShouldBe(["2-mon-PM", "2-tue-PM", "2-wed-PM", "2-thu-PM", "2-fri-PM"]);
        (await TickedAsync(page, 1)).Length.ShouldBe(10);

        await page.Locator(".week-2").GetByRole(AriaRole.Button, new() { Name = "Vider" }).ClickAsync();
        (await TickedAsync(page, 2)).ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryOtherWeek_TurnsOneWeekIntoTwo()
    {
        var page = await OpenAsync(Specimen);
        await page.GetByLabel("Une semaine, toujours la même").CheckAsync();
        await Act(page, "alternate-1").ClickAsync();

        await Assertions.Expect(page.GetByLabel("Deux semaines, en alternance")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".week-2")).ToBeVisibleAsync();
        (await TickedAsync(page, 1)).Length.ShouldBe(10);
        (await TickedAsync(page, 2)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Undo_GoesBackOnce_ByTheKeyboardToo()
    {
        var page = await OpenAsync(Specimen);
        await Assertions.Expect(page.Locator("[data-undo]")).ToBeHiddenAsync();
        await Act(page, "empty-1").PressAsync("Enter");
        (await TickedAsync(page, 1)).ShouldBeEmpty();

        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler ce changement" }).PressAsync("Enter");
        (await TickedAsync(page, 1)).Length.ShouldBe(10);
        await Assertions.Expect(page.Locator("[data-undo]")).ToBeHiddenAsync();
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.slot input')")).ShouldBeTrue();
    }

    [Fact]
    public async Task EqualWeeks_AreOfferedAsOne()
    {
        var page = await OpenAsync(Specimen);
        await Act(page, "copy").ClickAsync();
        await page.GetByText("une seule semaine suffit").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Garder une seule semaine" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Une semaine, toujours la même")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-single]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task WithoutAScript_ThePageComesBackAtTheGrid()
    {
        var page = await OpenAsync(Specimen, scripts: false);
        await Act(page, "am-1").ClickAsync();

        page.Url.ShouldEndWith("#agreement.schedule");
        await Assertions.Expect(page.Locator("[data-undo]")).ToBeVisibleAsync();
    }
}
