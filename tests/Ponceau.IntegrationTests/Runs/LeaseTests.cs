using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge;

namespace Ponceau.IntegrationTests.Runs;

public sealed class LeaseTests
{
    private static readonly ProcessIdentity OtherMachine = new("another-machine", 4242, new DateTime(2016, 9, 25, 8, 0, 0, DateTimeKind.Utc));

    [Fact]
    public async Task SecondRunOfTheSameComponent_IsToldWhoHoldsIt_AndChangesNothing()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        Task<RunResult>? second = null;
        world.Ministry.Before = async count =>
        {
            if (count == 1) await (second = world.NewBridge(OtherMachine).RunAsync(world.Component, RunOptions.Usual));
        };
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();

        var busy = await second!;
        busy.Fault!.Kind.ShouldBe(FaultKind.Busy);
        busy.Fault.Detail.ShouldContain(Environment.ProcessId.ToString());
        busy.Transmission.ShouldBeNull();
    }

    [Fact]
    public async Task Loss_17_LeaseThatIsNotRenewed_IsFreeAfterFifteenSeconds()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var leases = new Leases(world.Database, OtherMachine);
        await leases.TakeAsync(world.Component, default);
        (await world.RunAsync()).Fault!.Kind.ShouldBe(FaultKind.Busy);

        world.Time.Advance(TimeSpan.FromSeconds(15));
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
    }

    [Fact]
    public async Task LeaseOfADeadProcessOfThisMachine_IsTakenOverAtOnce()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var dead = ProcessIdentity.Current with { ProcessId = int.MaxValue };
        await new Leases(world.Database, dead).TakeAsync(world.Component, default);
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
    }

    [Fact]
    public async Task LeaseOfAnEarlierProcessWithTheSameNumber_IsTakenOverAtOnce()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var earlier = ProcessIdentity.Current with { StartedAt = ProcessIdentity.Current.StartedAt.AddHours(-1) };
        await new Leases(world.Database, earlier).TakeAsync(world.Component, default);
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
    }

    /// <summary>A run that was overtaken writes nothing more: its answer is found again by the other under the same key.</summary>
    [Fact]
    public async Task RunWhoseLeaseWasTaken_WritesNothingMore_AndTheOtherSettlesIt()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        RunResult? other = null;
        world.Ministry.Before = async count =>
        {
            if (count != 1) return;
            world.Time.Advance(TimeSpan.FromMinutes(1));
            world.Ministry.Before = null;
            other = await world.NewBridge(OtherMachine).RunAsync(world.Component, RunOptions.Usual);
        };
        (await world.RunAsync()).Fault!.Kind.ShouldBe(FaultKind.Busy);

        other!.IsAllWell.ShouldBeTrue();
        await world.ShouldKeepItsPromisesAsync(other);
        await using var db = world.Database.Open();
        (await db.Submissions.CountAsync()).ShouldBe(1);
    }
}
