using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>What the grid comes to: the script says what the server says.</summary>
public sealed class CountTests(Chromium chromium) : ScheduleTest(chromium)
{
    [Fact]
    public async Task Counts_FollowWhatIsTicked()
    {
        var page = await OpenAsync(Specimen);
        (await LinesAsync(page)).ShouldBe(
        [
            "plain: Semaine 1\u00a0: 5 jours, 10 demi-journées",
            "plain: Semaine 2\u00a0: 0,5 jour, 1 demi-journée",
            "plain: En moyenne\u00a0: 2,75 jours, 5,5 demi-journées par semaine",
            "plain: À ce rythme, environ 143 jours par année de référence",
        ]);

        await page.GetByLabel("Une semaine, toujours la même").CheckAsync();
        await Box(page, "1-sat-AM").ClickAsync();
        (await LinesAsync(page)).ShouldBe(
        [
            "plain: Semaine 1\u00a0: 5,5 jours, 11 demi-journées",
            "over: À ce rythme, environ 286 jours par année de référence, plus que le maximum de 261. Vérifiez l’horaire.",
            "over: À ce rythme, 22 jours en 4 semaines, plus que le maximum de 20. Vérifiez l’horaire, ou cochez la justification.",
        ]);
    }

    [Fact]
    public async Task Ecp_IsCountedOnceTicked()
    {
        var page = await OpenAsync(Specimen);
        await page.GetByLabel("Une semaine, toujours la même").CheckAsync();
        var ecp = page.Locator("[name='Agreement.Ecp']");
        await ecp.CheckAsync();
        (await LinesAsync(page)).ShouldContain("ecp: ECP\u00a0: 5 demi-journées exemptées sur 10 par semaine");

        await page.Locator("[name='Agreement.EcpRecommendation']").CheckAsync();
        (await LinesAsync(page)).ShouldContain("ecp: ECP\u00a0: 10 demi-journées exemptées sur 10 par semaine");
    }

    [Theory]
    [InlineData("fr-CA", 1)]
    [InlineData("en-CA", 2)]
    public async Task ScriptAndServer_SayTheSame(string language, int seed)
    {
        var page = await OpenAsync(Specimen, new Look(language));
        var random = new Random(seed);
        for (var round = 0; round < 6; round++)
        {
            // From a few boxes to nearly all of them.
            await page.EvaluateAsync(
                """
                ([chances, two]) => {
                  document.querySelectorAll(".slot input, [name^='Agreement.'][type=checkbox]").forEach((box, i) => (box.checked = chances[i]));
                  document.querySelector(`[data-schedule] [type=radio][value="${two ? 2 : 1}"]`).checked = true;
                  document.querySelector("[data-schedule]").dispatchEvent(new Event("input", { bubbles: true }));
                }
                """,
                new object[] { Enumerable.Range(0, 70).Select(_ => random.Next(6) <= round).ToArray(), random.Next(3) > 0 });
            var script = await StandsAsync(page);
            await page.Locator(".actions .btn-primary").ClickAsync();
            await Assertions.Expect(page.Locator(".actions .saved")).ToBeVisibleAsync();

            (await StandsAsync(page)).ShouldBe(script);
            (await ServerLinesAsync(page)).ShouldBe(await LinesAsync(page));
        }
    }

    [Fact]
    public async Task Count_IsSaidOnceTheHandRests()
    {
        var page = await OpenAsync(Specimen);
        var said = page.Locator("[data-said][role=status]");
        await Box(page, "2-mon-AM").HoverAsync();
        await page.Mouse.DownAsync();
        await Box(page, "2-fri-AM").HoverAsync();
        await Assertions.Expect(said).ToBeEmptyAsync();
        await page.Mouse.UpAsync();

        await Assertions.Expect(said).ToContainTextAsync("Semaine 2\u00a0: 0 jour, 0 demi-journée");
    }

    /// <summary>The lines as the server sent them, before any script: the page is asked for again as it was just sent.</summary>
    private static async Task<string[]> ServerLinesAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            async () => {
              const form = document.querySelector("form[data-guard]");
              const page = await (await fetch(location.href, { method: "POST", body: new URLSearchParams(new FormData(form)) })).text();
              const parsed = new DOMParser().parseFromString(page, "text/html");
              return [...parsed.querySelectorAll("[data-count] li")].map(line => line.className + ": " + line.textContent);
            }
            """);
}
