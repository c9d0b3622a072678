using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Schedules;

/// <summary>Shared custody on the pages of the child and of the agreement, on records of its own.</summary>
public sealed class CustodyTests(Chromium chromium) : TransferTest(chromium)
{
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly Week Mornings = Week.MondayToFriday(Slots.AM);
    private static readonly DateOnly Start = new(2016, 9, 5);

    public static TheoryData<Look> Looks => [.. Look.All];

    [Fact]
    public async Task Conflict_IsToldInWords_AndLeadsToBothAgreements()
    {
        await UseAsync(await TransferWorld.StartAsync(Shared(new(Full, new Week()), new(Mornings))));
        var page = await OpenAsync("/children/00000001");

        await Assertions.Expect(page.Locator(".custody .notes li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".custody .notes")).ToContainTextAsync("Une semaine sur deux, du lundi au vendredi (AM), du 2016-09-05");
        await Assertions.Expect(page.Locator(".custody .twice").First).ToHaveTextAsync("A+BA+B, pris deux fois");
        await page.Locator(".custody").GetByRole(AriaRole.Link, new() { Name = "entente 00000002" }).ClickAsync();

        await page.WaitForURLAsync("**/agreements/00000002");
        await Assertions.Expect(page.Locator(".custody .notes")).ToContainTextAsync("l’entente 00000001");
    }

    [Fact]
    public async Task AlternateWeeks_AreSaidToComplementEachOther_WithoutAScriptToo()
    {
        await UseAsync(await TransferWorld.StartAsync(Shared(new(Full, new Week()), new(new Week(), Full))));
        var page = await OpenAsync("/agreements/00000001", scripts: false);

        await Assertions.Expect(page.GetByText("Les horaires se complètent")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".custody .twice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ChildOfOneFamily_HasNoCalendar()
    {
        await UseAsync(await TransferWorld.StartAsync(RecordSetBuilder.Ready().Build()));

        await Assertions.Expect((await OpenAsync("/children/00000001")).Locator(".custody")).ToHaveCountAsync(0);
        await Assertions.Expect((await OpenAsync("/agreements/00000001")).Locator(".custody")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PresetOfAnAgreement_IsSavedAsItStands(bool scripts)
    {
        await UseAsync(await TransferWorld.StartAsync(RecordSetBuilder.Ready().ChangeComponent(c => c with { OpenDays = Weekdays.Tuesday | Weekdays.Saturday }).Build()));
        var page = await OpenAsync("/agreements/00000001", scripts: scripts);
        await page.Locator("button[value='schedule-alternate-1']").ClickAsync();
        await page.Locator(".actions .btn-primary").ClickAsync();
        // The agreement has begun: a change of its schedule calls for a new one, unless it was an error.
        await page.Locator("button[value='correct']").ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();

        var week = Week.Of(Weekdays.Tuesday | Weekdays.Saturday, Slots.Day);
        (await World.Store.LoadAsync())!.Agreements[0].Schedule.ShouldBe(new Schedule(week, new Week()));
    }

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task EveryLook(Look look)
    {
        await UseAsync(await TransferWorld.StartAsync(Shared(new(Full, new Week().With(5, Slots.Soir1)), new(new Week().With(2, Slots.PM), Mornings))));
        foreach (var path in (string[])["/children/00000001", "/agreements/00000002"])
        {
            var page = await OpenAsync(path, look);
            await KeepAsync(page, $"custody{path.Replace('/', '-')}-{look}");
            (await AxeAsync(page)).ShouldBeEmpty(path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width, path);
        }
    }

    private static RecordSet Shared(Schedule one, Schedule other) => new RecordSetBuilder().WithComponent()
        .WithFamily().WithChild().WithFile().WithAgreement(a => Running(a, one))
        .WithFamily().WithFile().WithAgreement(a => Running(a, other))
        .Build();

    private static Agreement Running(Agreement agreement, Schedule schedule) =>
        agreement with { Schedule = schedule, Start = Start, End = new(2017, 8, 31), SignedOn = Start.AddDays(-10) };
}
