using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Runs;

public sealed class HoldingsTests
{
    private static readonly AgreementNumber First = AgreementNumber.FromStore("00000001");

    [Fact]
    public async Task HeldThereAlready_WithTheSameContent_IsTakenAsAccepted_AndNotSent()
    {
        await using var world = await HeldThereAsync(revision: 4);
        var result = await world.RunAsync();
        world.Ministry.Requests.ShouldAllBe(r => r.Method == "GET");
        result.Selected.ShouldBe(0);
        (await world.StateAsync()).AcceptedRevision.ShouldBe(4);
        (await world.Bridge.ReconcileAsync(world.Component, repair: false)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task HeldThereUnderAHigherRevision_WithOtherContent_WaitsForAChoice_AndOursThenGoesAboveIt()
    {
        await using var world = await HeldThereAsync(revision: 4, content: "other");
        var result = await world.RunAsync();
        result.Count(ItemOutcome.Held).ShouldBe(1);
        world.Ministry.Holdings.Single().Value.Content.ShouldBe("other");

        await new AgreementDecisions(world.Database).ChooseAsync(First, ours: true, "test");
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Single().Value.Revision.ShouldBe(5);
        await world.ShouldKeepItsPromisesAsync(result);
    }

    [Fact]
    public async Task TheirsChosen_SendsNothing_UntilTheNextSave()
    {
        await using var world = await HeldThereAsync(revision: 4, content: "other");
        await world.RunAsync();
        await new AgreementDecisions(world.Database).ChooseAsync(First, ours: false, "test");
        (await world.RunAsync()).Transmission.ShouldBeNull();

        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Agreements[0], "test");
        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Single().Value.Revision.ShouldBe(5);
    }

    [Fact]
    public async Task OutdatedRevision_ReadsTheListBeforeAnythingElseIsSent()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var (id, held) = world.Ministry.Holdings.Single();
        world.Ministry.Holdings[id] = held with { Revision = 2, Content = "other" };
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Agreements[0], "test");

        (await world.RunAsync()).Items.Single().Messages.Single().Code.ShouldBe("CSG092E");
        var next = await world.RunAsync();
        next.IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Single().Value.Revision.ShouldBe(3);
    }

    [Fact]
    public async Task Loss_04_MinistryPutBack_ReconcileFindsIt_AndQueuesItAgain()
    {
        await using var world = await BridgeWorld.WithRowsAsync(3);
        await world.RunAsync();
        world.Ministry.Holdings.Remove(world.Ministry.Holdings.Keys.Single(k => k.Agreement == "00000002"));

        var compared = await world.Bridge.ReconcileAsync(world.Component, repair: false);
        compared.OnlyHere.ShouldBe(["00000002"]);
        compared.Same.ShouldBe(2);
        (await world.RunAsync()).Transmission.ShouldBeNull();

        await world.Bridge.ReconcileAsync(world.Component, repair: true);
        (await world.RunAsync()).Items.Single().Agreement.ShouldBe("00000002");
        (await world.Bridge.ReconcileAsync(world.Component, repair: false)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task Loss_09_HeldWithOtherContent_IsDifferent_AndQueuedAgain()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        await world.RunAsync();
        var (id, held) = world.Ministry.Holdings.First();
        world.Ministry.Holdings[id] = held with { Content = "other" };

        var compared = await world.Bridge.ReconcileAsync(world.Component, repair: true);
        compared.Different.ShouldBe([id.Agreement]);
        await world.RunAsync();
        (await world.Bridge.ReconcileAsync(world.Component, repair: false)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task HeldThereAndUnknownHere_IsShown_AndNeverTouched()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var pair = world.Ministry.Holdings.Keys.Single().Pair;
        world.Ministry.Holdings[(pair, "99999999")] = new FakeMinistry.Held("99999999", 1, "theirs", Withdrawn: false);

        (await world.Bridge.ReconcileAsync(world.Component, repair: true)).OnlyThere.ShouldBe(["99999999"]);
        await world.RunAsync();
        world.Ministry.Holdings[(pair, "99999999")].Content.ShouldBe("theirs");
    }

    /// <summary>The ministry holds the only agreement before this database ever spoke to it.</summary>
    private static async Task<BridgeWorld> HeldThereAsync(int revision, string? content = null)
    {
        var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var (id, held) = world.Ministry.Holdings.Single();
        world.Ministry.Holdings[id] = held with { Revision = revision, Content = content ?? held.Content };
        world.Ministry.Requests.Clear();
        await world.Database.WriteAsync(async db =>
        {
            var state = await db.AgreementStates.FirstAsync();
            (state.AcceptedRevision, state.AcceptedHash, state.AcceptedAt) = (null, null, null);
            (await db.Components.FirstAsync()).HoldingsDue = true;
        });
        return world;
    }
}
