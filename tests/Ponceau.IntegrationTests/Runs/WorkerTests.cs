using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Ponceau.Bridge;
using Failure = Ponceau.TestData.FakeMinistry.Failure;

namespace Ponceau.IntegrationTests.Runs;

public sealed class WorkerTests
{
    [Fact]
    public async Task LeftInTheMiddle_GoesOnByItselfAtTheNextStart()
    {
        await using var world = await BridgeWorld.WithRowsAsync(3);
        await InterruptAsync(world);
        await RunOutAsync(world);

        (await world.StateAsync(3)).AcceptedRevision.ShouldBe(1);
        (await world.SubmissionsAsync()).Count.ShouldBe(1);
        await using var db = world.Database.Open();
        (await db.Transmissions.CountAsync(t => t.EndedAt == null)).ShouldBe(0);
    }

    [Fact]
    public async Task StoppedByTheConnection_IsTriedAgainAfterAPause()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        for (var i = 0; i < 8; i++) world.Ministry.Failures.Enqueue(Failure.NoConnection);
        (await world.RunAsync()).Fault!.Kind.ShouldBe(FaultKind.Unreachable);
        await RunOutAsync(world);
        (await world.StateAsync(2)).AcceptedRevision.ShouldBe(1);
    }

    [Fact]
    public async Task NothingLeft_NothingIsSentAtTheStart()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await RunOutAsync(world);
        world.Ministry.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task AskedFor_RunsAndIsSaidUntilItEnds()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var worker = new Worker(world.Bridge, world.Database, NullLogger<Worker>.Instance);
        await worker.StartAsync(default);
        worker.Ask(world.Component, RunOptions.Usual);
        worker.IsAsked(world.Component).ShouldBeTrue();
        while (worker.IsAsked(world.Component)) await Task.Yield();
        await worker.StopAsync(default);
        (await world.StateAsync()).AcceptedRevision.ShouldBe(1);
    }

    /// <summary>The process ends after the ministry has committed, and before its answer is read.</summary>
    private static async Task InterruptAsync(BridgeWorld world)
    {
        using var stop = new CancellationTokenSource();
        world.Ministry.Before = count => count == 1 ? stop.CancelAsync() : Task.CompletedTask;
        await Should.ThrowAsync<OperationCanceledException>(world.Bridge.RunAsync(world.Component, RunOptions.Usual, null, stop.Token));
        world.Ministry.Before = null;
    }

    /// <summary>A worker from its start until it has nothing more to do, its pauses taken in virtual time.</summary>
    private static async Task RunOutAsync(BridgeWorld world)
    {
        var worker = new Worker(world.Bridge, world.Database, NullLogger<Worker>.Instance);
        await worker.StartAsync(default);
        while (!worker.IsRecovered || worker.IsAsked(world.Component) || worker.NextRun(world.Component) is not null) await Task.Yield();
        await worker.StopAsync(default);
    }
}
