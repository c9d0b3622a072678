using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Failure = Ponceau.TestData.FakeMinistry.Failure;

namespace Ponceau.IntegrationTests.Runs;

public sealed class ConcurrentSaveTests
{
    [Fact]
    public async Task SavedOnWhatItWasReadAs_IsSaved()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var child = (await world.Store.LoadAsync())!.Children[0];
        (await world.Store.SaveAsync(child with { Group = "Étoiles" }, child, "test")).ShouldBe(SaveOutcome.Saved);
        (await world.Store.LoadAsync())!.Children[0].Group.ShouldBe("Étoiles");
    }

    [Fact]
    public async Task SavedBySomebodyElseMeanwhile_IsLeftAsItIs_AndRaisesNoRevision()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var family = (await world.Store.LoadAsync())!.Families[0];
        await world.Store.SaveAsync(family with { Language = "en" }, "somebody else");
        var revision = (await world.StateAsync()).Revision;

        (await world.Store.SaveAsync(family with { ParentB = null, Language = "fr" }, family, "test")).ShouldBe(SaveOutcome.Overtaken);
        (await world.Store.LoadAsync())!.Families[0].Language.ShouldBe("en");
        (await world.StateAsync()).Revision.ShouldBe(revision);
    }

    [Fact]
    public async Task NumbersOfAComponent_AreLockedWhileASubmissionIsOpen_AndFreeAfterwards()
    {
        await using var world = await WithAnOpenSubmissionAsync();
        var component = (await world.Store.LoadAsync())!.Components[0];
        var other = component with { Division = DivisionNumber.FromInput("41999999") };
        (await world.Store.SaveAsync(other, component, "test")).ShouldBe(SaveOutcome.Locked);
        (await world.Store.SaveAsync(component with { Name = "Autre nom" }, component, "test")).ShouldBe(SaveOutcome.Saved);

        world.Ministry.Always = null;
        await world.RunAsync();
        var named = (await world.Store.LoadAsync())!.Components[0];
        (await world.Store.SaveAsync(named with { Division = other.Division }, named, "test")).ShouldBe(SaveOutcome.Saved);
        (await world.StateAsync()).AcceptedRevision.ShouldBeNull();
    }

    [Fact]
    public async Task ImportThatWouldChangeLockedNumbers_TakesNothing()
    {
        await using var world = await WithAnOpenSubmissionAsync();
        var records = (await world.Store.LoadAsync())!;
        var changed = records with
        {
            Components = [records.Components[0] with { Installation = InstallationNumber.FromInput("31999999") }],
            Children = [records.Children[0] with { Group = "Étoiles" }],
        };
        (await world.Store.ImportAsync(changed, "test")).Locked.ShouldBe([0]);
        var kept = (await world.Store.LoadAsync())!;
        kept.Components[0].Installation.ShouldBe(records.Components[0].Installation);
        kept.Children[0].Group.ShouldBe(records.Children[0].Group);
    }

    [Fact]
    public async Task ImportUnderOtherNumbers_StartsEveryRowAsNeverAccepted()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        await world.RunAsync();
        var records = (await world.Store.LoadAsync())!;
        await world.Store.ImportAsync(records with { Components = [records.Components[0] with { Division = DivisionNumber.FromInput("41999999") }] }, "test");
        (await world.StateAsync()).AcceptedRevision.ShouldBeNull();

        (await world.RunAsync()).IsAllWell.ShouldBeTrue();
        world.Ministry.Holdings.Keys.Count(k => k.Pair.StartsWith("41999999", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static async Task<BridgeWorld> WithAnOpenSubmissionAsync()
    {
        var world = await BridgeWorld.WithRowsAsync(1);
        world.Ministry.Before = count =>
        {
            if (count == 1) world.Ministry.Always = Failure.NoConnection;
            return Task.CompletedTask;
        };
        await world.RunAsync();
        world.Ministry.Before = null;
        return world;
    }
}
