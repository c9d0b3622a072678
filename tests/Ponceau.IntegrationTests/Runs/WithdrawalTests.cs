using Ponceau.Core.Records;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;

namespace Ponceau.IntegrationTests.Runs;

public sealed class WithdrawalTests
{
    private static readonly AgreementNumber First = AgreementNumber.FromStore("00000001");

    [Fact]
    public async Task WithdrawnWhileHeldThere_LeavesOnce_AndHoldsNoMore()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        await new AgreementDecisions(world.Database).WithdrawAsync(First, "saisie deux fois", "test");

        var result = await world.RunAsync();
        result.Items.Single().Withdrawn.ShouldBeTrue();
        result.IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Single().Value.Withdrawn.ShouldBeTrue();
        (await world.RunAsync()).Transmission.ShouldBeNull();
        (await world.Bridge.ReconcileAsync(world.Component, repair: false)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task WithdrawnBeforeItWasEverSent_LeavesNothing()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await new AgreementDecisions(world.Database).WithdrawAsync(First, "", "test");
        (await world.RunAsync()).Transmission.ShouldBeNull();
        world.Ministry.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task EndMovedBeforeTheEffectiveDate_LeavesAsAWithdrawal_AndComesBackWithAnEarlierOne()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var records = (await world.Store.LoadAsync())!;
        await world.Store.SaveAsync(records.Agreements[0] with { Start = new DateOnly(2016, 5, 20), End = new DateOnly(2016, 5, 31) }, "test");
        await world.Store.SaveAsync(records.Components[0] with { EffectiveDate = new DateOnly(2016, 6, 1) }, "test");
        (await world.RunAsync()).Items.Single().Withdrawn.ShouldBeTrue();

        await world.Store.SaveAsync(records.Components[0] with { EffectiveDate = new DateOnly(2016, 5, 2) }, "test");
        var back = await world.RunAsync();
        back.Items.Single().Withdrawn.ShouldBeFalse();
        back.Count(ItemOutcome.Accepted).ShouldBe(1);
    }

    [Fact]
    public async Task RestoredAfterItsWithdrawal_LeavesInFull()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var decisions = new AgreementDecisions(world.Database);
        await decisions.WithdrawAsync(First, "", "test");
        await world.RunAsync();
        await decisions.RestoreAsync(First, "test");

        var result = await world.RunAsync();
        result.IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Single().Value.Withdrawn.ShouldBeFalse();
    }
}
