using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Store;

namespace Ponceau.IntegrationTests.Runs;

public sealed class RecordChangeTests
{
    [Fact]
    public async Task NewRecord_GetsTheNextNumber_AndItsHistory()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var highest = (await world.Store.LoadAsync())!.Children.Max(c => int.Parse(c.Number, System.Globalization.CultureInfo.InvariantCulture));
        var child = await world.Store.AddAsync(new Child { Number = "", LastName = "Roy", FirstName = "Zoé" }, "test");
        child.Number.ShouldBe((highest + 1).ToString("00000000", System.Globalization.CultureInfo.InvariantCulture));
        (await world.Store.LoadAsync())!.Children.ShouldContain(child);
        await using var db = world.Database.Open();
        (await db.History.SingleAsync(h => h.Noun == "child" && h.Key == child.Number)).Before.ShouldBeNull();
    }

    [Fact]
    public async Task OneSaveThatCannotStand_UndoesTheOthers()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var kept = (await world.Store.LoadAsync())!.Agreements[0];
        var outdated = kept with { Note = "other" };
        var outcome = await world.Store.ChangeAsync(
            async change =>
            {
                await change.AddAsync(kept with { Start = kept.End!.Value.AddDays(1), End = null });
                await change.SaveAsync(kept with { EndKind = EndKind.Replaced }, outdated);
            },
            "test");
        outcome.ShouldBe(SaveOutcome.Overtaken);
        (await world.Store.LoadAsync())!.Agreements.ShouldBe([kept]);
        await using var db = world.Database.Open();
        (await db.Organisations.SingleAsync()).LastAgreementNumber.ShouldBe(int.Parse(kept.Number.Text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task NewAgreement_CanBeTakenAway_AndItsNumberIsNotGivenAgain()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var kept = (await world.Store.LoadAsync())!.Agreements[0];
        var made = await world.Store.AddAsync(kept with { Start = kept.End!.Value.AddDays(1), End = null }, "test");
        (await world.Store.ChangeAsync(change => change.RemoveAsync(made), "test")).ShouldBe(SaveOutcome.Saved);
        (await world.Store.LoadAsync())!.Agreements.ShouldBe([kept]);
        (await world.Store.AddAsync(made, "test")).Number.Text.ShouldNotBe(made.Number.Text);
        await using var db = world.Database.Open();
        (await db.History.CountAsync(h => h.Noun == "agreement" && h.Key == made.Number.Text)).ShouldBe(2);
    }

    [Fact]
    public async Task AgreementThatWasSent_IsNotTakenAway()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        var sent = (await world.Store.LoadAsync())!.Agreements[0];
        (await world.Store.ChangeAsync(change => change.RemoveAsync(sent), "test")).ShouldBe(SaveOutcome.Overtaken);
        (await world.Store.LoadAsync())!.Agreements.ShouldBe([sent]);
    }

    [Fact]
    public async Task AgreementSavedSince_IsNotTakenAway()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        var kept = (await world.Store.LoadAsync())!.Agreements[0];
        await world.Store.SaveAsync(kept with { Note = "typed since" }, kept, "test");
        (await world.Store.ChangeAsync(change => change.RemoveAsync(kept), "test")).ShouldBe(SaveOutcome.Overtaken);
    }
}
