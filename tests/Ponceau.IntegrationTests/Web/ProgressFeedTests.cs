using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.IntegrationTests.Web;

public sealed class ProgressFeedTests
{
    private const string First = "riviere-1";

    [Fact]
    public async Task RunOfAnyProcess_IsToldAsItGoesOn_AndAsItEnds()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2016, 9, 25, 13, 52, 53, TimeSpan.Zero));
        await using var world = await WebWorld.StartAsync(
            new RecordSetBuilder().WithComponent().WithRows(4).Build(), time, WebWorld.Usual with { FilesPerSubmission = 2 });
        using var browser = new Browser(world);
        using var feed = new StreamReader(await browser.StreamAsync($"/transfer/{First}/progress"));
        var idle = await NextAsync(feed, time);
        idle.GetProperty("phase").GetString().ShouldStartWith("idle");

        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        world.Ministry.Before = requests =>
        {
            if (requests != 2) return Task.CompletedTask;
            reached.SetResult();
            return go.Task;
        };
        var run = world.RunAsync(First);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var half = await NextAsync(feed, time);
        half.GetProperty("phase").GetString().ShouldStartWith("going");
        (half.GetProperty("done").GetInt32(), half.GetProperty("total").GetInt32()).ShouldBe((2, 4));
        half.GetProperty("text").GetString()!.ShouldContain("2 sur 4");

        go.SetResult();
        await run;
        var ended = await NextAsync(feed, time);
        ended.GetProperty("phase").GetString().ShouldStartWith("idle");
        ended.GetProperty("phase").GetString().ShouldNotBe(idle.GetProperty("phase").GetString());
    }

    [Fact]
    public async Task PageAndFeed_NameThePhaseAlike()
    {
        await using var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), new VirtualTime());
        await world.RunAsync(First);
        using var browser = new Browser(world);
        using var feed = new StreamReader(await browser.StreamAsync($"/transfer/{First}/progress"));

        var page = await browser.OpenAsync("/transfer/riviere-1");

        page.QuerySelector("[data-feed]")!.GetAttribute("data-phase").ShouldBe((await NextAsync(feed, null)).GetProperty("phase").GetString());
    }

    [Fact]
    public async Task ProgramThatStops_DoesNotWaitForAnOpenPage()
    {
        var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), new FakeTimeProvider());
        using var browser = new Browser(world);
        using var feed = new StreamReader(await browser.StreamAsync($"/transfer/{First}/progress"));
        await NextAsync(feed, null);

        await world.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>The next item; the clock goes on until there is one.</summary>
    private static async Task<JsonElement> NextAsync(StreamReader feed, FakeTimeProvider? time)
    {
        while (true)
        {
            var line = feed.ReadLineAsync();
            for (var ticks = 0; time is not null && !line.IsCompleted && ticks < 1000; ticks++)
            {
                time.Advance(ProgressFeed.Every);
                await Task.WhenAny(line, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System));
            }

            if (await line.WaitAsync(TimeSpan.FromSeconds(30)) is { } said && said.StartsWith("data: ", StringComparison.Ordinal))
                return JsonDocument.Parse(said["data: ".Length..]).RootElement;
        }
    }
}
