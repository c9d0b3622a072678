using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.IntegrationTests.Web;

public sealed class RunsTests
{
    private const string First = "riviere-1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LastRun_HasItsRowsByNumber_AndAddsUp()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(2)
            .WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } })
            .WithRow().ChangeFamily(f => f with { Address = f.Address with { Line = "" } }), out _);
        world.Ministry.Refuses = (file, _) => file["fileNumber"]!.GetValue<string>() == "00000002" ? "CSG042ET" : null;
        await world.RunAsync(First);

        var last = (await RunsOf(world).LastAsync(First, Stop))!;

        last.Items.Select(i => i.Outcome).ShouldBe([ItemOutcome.Accepted, ItemOutcome.Refused, ItemOutcome.Held, ItemOutcome.Blocked]);
        RunCounts.Outcomes.Sum(last.Count).ShouldBe(last.Items.Count);
        (await RunsOf(world).LastAsync("riviere-2", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task LastSending_IsWhenTheMinistryAnswered_NotWhenARunFailed()
    {
        await using var world = await StartAsync(RecordSetBuilder.Ready(), out var time);
        (await RunsOf(world).LastSendingsAsync(Stop)).ShouldBeEmpty();
        await world.RunAsync(First);
        var sent = time.GetUtcNow().UtcDateTime;

        time.Advance(TimeSpan.FromHours(1));
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");
        world.Ministry.Always = FakeMinistry.Failure.NoConnection;
        await world.RunAsync(First);

        (await RunsOf(world).LastSendingsAsync(Stop))[First].ShouldBe(sent);
        var standing = await RunsOf(world).StandingAsync(First, Stop);
        standing.Fault!.Kind.ShouldBe(Ponceau.Bridge.FaultKind.Unreachable);
        (standing.Done, standing.Total).ShouldBe((0, 1));
    }

    [Fact]
    public async Task HeldSince_IsTheFirstOfTheRunsInARowThatFoundItSo_EvenWhenSavedSince()
    {
        await using var world = await StartAsync(
            new RecordSetBuilder().WithComponent().WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } }), out var time);
        await world.RunAsync(First);
        var since = time.GetUtcNow().UtcDateTime;

        time.Advance(TimeSpan.FromDays(3));
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");
        await world.RunAsync(First);

        (await RunsOf(world).HeldSinceAsync(["00000001"], Stop))["00000001"].ShouldBe(since);
    }

    [Fact]
    public async Task HeldSince_BeforeAnyRun_IsTheLastSave()
    {
        await using var world = await StartAsync(
            new RecordSetBuilder().WithComponent().WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } }), out var time);
        time.Advance(TimeSpan.FromDays(1));
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");

        (await RunsOf(world).HeldSinceAsync(["00000001"], Stop))["00000001"].ShouldBe(time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task TablesCount_AmongWhatLeaves()
    {
        await using var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRow().WithClosures().WithCsssPeriods(), out _);
        await world.RunAsync(First, new SelectionOptions());

        var standing = await RunsOf(world).StandingAsync(First, Stop);

        (standing.Done, standing.Total, standing.IsGoing).ShouldBe((3, 3, false));
    }

    private static Ponceau.Web.Pages.Transfer.Runs RunsOf(WebWorld world) => new(world.Database, world.Worker);

    private static Task<WebWorld> StartAsync(RecordSetBuilder records, out VirtualTime time)
    {
        time = new VirtualTime();
        return WebWorld.StartAsync(records.Build(), time);
    }
}
