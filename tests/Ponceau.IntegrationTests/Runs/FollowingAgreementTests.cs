using Ponceau.Core.Records;
using Ponceau.Data.Store;

namespace Ponceau.IntegrationTests.Runs;

public sealed class FollowingAgreementTests
{
    [Fact]
    public async Task FollowingAgreements_AreMadeTogether()
    {
        await using var world = await BridgeWorld.WithRowsAsync(3);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        (await FollowAsync(world, kept)).ShouldBe(SaveOutcome.Saved);
        var made = (await world.Store.LoadAsync())!.Agreements.Skip(3).ToList();
        made.ShouldBe(kept.Select((last, place) => After(last) with { Number = AgreementNumber.FromStore($"0000000{place + 4}") }));
        (await world.Store.AsMadeAsync([.. made.Select(a => a.Number)])).ShouldBe(made);
    }

    [Fact]
    public async Task MadeTwice_IsMadeOnce()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        await FollowAsync(world, [kept[0]]);
        (await FollowAsync(world, kept)).ShouldBe(SaveOutcome.Overtaken);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(3);
    }

    [Fact]
    public async Task LastAgreementThatWasSavedMeanwhile_IsNotFollowed()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        await world.Store.SaveAsync(kept[1] with { EndKind = EndKind.Departure }, "somebody else");
        (await FollowAsync(world, kept)).ShouldBe(SaveOutcome.Overtaken);
        (await world.Store.LoadAsync())!.Agreements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task WhatWasSentOrChangedOrTakenAway_IsNotAsItWasMade()
    {
        await using var world = await BridgeWorld.WithRowsAsync(4);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        await FollowAsync(world, kept);
        var made = (await world.Store.LoadAsync())!.Agreements.Skip(4).ToList();
        var numbers = made.Select(a => a.Number).ToList();
        await world.Store.SaveAsync(made[0] with { Note = "typed since" }, "test");
        await world.Store.ChangeAsync(change => change.RemoveAsync(made[1]), "test");
        (await world.Store.AsMadeAsync(numbers)).ShouldBe(made[2..]);

        // A click on Save that changes nothing leaves it as it was made.
        await world.Store.SaveAsync(made[2], "test");
        (await world.Store.AsMadeAsync(numbers)).ShouldBe(made[2..]);

        await world.RunAsync();
        (await world.Store.AsMadeAsync(numbers)).ShouldBeEmpty();
    }

    [Fact]
    public async Task FiveHundred_AreMadeAndTakenAway()
    {
        await using var world = await BridgeWorld.WithRowsAsync(500);
        var kept = (await world.Store.LoadAsync())!.Agreements;
        (await FollowAsync(world, kept)).ShouldBe(SaveOutcome.Saved);
        var made = await world.Store.AsMadeAsync([.. (await world.Store.LoadAsync())!.Agreements.Select(a => a.Number)]);
        made.Count.ShouldBe(1000);
        var undone = await world.Store.ChangeAsync(
            async change =>
            {
                foreach (var agreement in made.Skip(500)) await change.RemoveAsync(agreement);
            },
            "test");
        undone.ShouldBe(SaveOutcome.Saved);
        (await world.Store.LoadAsync())!.Agreements.ShouldBe(kept);
    }

    private static Task<SaveOutcome> FollowAsync(BridgeWorld world, IReadOnlyList<Agreement> agreements) => world.Store.ChangeAsync(
        async change =>
        {
            foreach (var last in agreements) await change.AddAfterAsync(last, After(last));
        },
        "test");

    private static Agreement After(Agreement last) => last with { Start = last.End!.Value.AddDays(1), End = last.End.Value.AddYears(1) };
}
