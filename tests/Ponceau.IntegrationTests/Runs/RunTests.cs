using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Runs;

public sealed class RunTests
{
    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(100, 1)]
    public async Task EverythingReady_IsAccepted_InPacksOfSoManyFiles(int filesPerSubmission, int submissions)
    {
        await using var world = await BridgeWorld.WithRowsAsync(7, filesPerSubmission);
        var result = await world.RunAsync();

        result.IsAllWell.ShouldBeTrue();
        result.Count(ItemOutcome.Accepted).ShouldBe(7);
        world.Ministry.Requests.Count(r => r.Method == "POST").ShouldBe(submissions);
        (await world.StateAsync()).AcceptedRevision.ShouldBe(1);
        await world.ShouldKeepItsPromisesAsync(result);
    }

    [Fact]
    public async Task NothingSavedSince_SendsNothing_AndWritesNoTransmission()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        await world.RunAsync();
        var requests = world.Ministry.Requests.Count;

        var again = await world.RunAsync();
        again.Transmission.ShouldBeNull();
        again.IsAllWell.ShouldBeTrue();
        world.Ministry.Requests.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task FirstRun_ReadsTheHoldingsBeforeItSendsAnything_AndLaterOnesDoNot()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        world.Ministry.Requests[0].Path.ShouldEndWith("/holdings");

        await SaveFamilyAsync(world);
        await world.RunAsync();
        world.Ministry.Requests.Count(r => r.Path.EndsWith("/holdings")).ShouldBe(1);
    }

    [Fact]
    public async Task Refused_KeepsTheMinistrysWords_AndGoesAgain_AndTheCorrectionIsAccepted()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        world.Ministry.Refuses = (_, agreement) =>
            agreement["number"]!.GetValue<string>() == "00000002" && agreement["revision"]!.GetValue<int>() == 1 ? "CSG042ET" : null;

        var first = await world.RunAsync();
        first.Count(ItemOutcome.Refused).ShouldBe(1);
        (await world.StateAsync(2)).Messages.Single().Code.ShouldBe("CSG042ET");
        (await world.RunAsync()).Count(ItemOutcome.Refused).ShouldBe(1);

        var records = (await world.Store.LoadAsync())!;
        await world.Store.SaveAsync(records.Children[1] with { BirthDate = records.Children[1].BirthDate!.Value.AddDays(1) }, "test");
        var corrected = await world.RunAsync();
        corrected.IsAllWell.ShouldBeTrue();
        corrected.Items.Single().Agreement.ShouldBe("00000002");
        (await world.StateAsync(2)).Messages.ShouldBeEmpty();
        await world.ShouldKeepItsPromisesAsync(corrected);
    }

    [Fact]
    public async Task EachSave_RaisesTheRevisionOfEveryAgreementThatSendsIt_ChangedOrNot()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        var records = (await world.Store.LoadAsync())!;
        await world.Store.SaveAsync(records.Families[0], "test");
        await world.Store.SaveAsync(records.Children[0], "test");
        await world.Store.SaveAsync(records.Files[0], "test");
        await world.Store.SaveAsync(records.Agreements[0], "test");

        (await world.StateAsync(1)).Revision.ShouldBe(5);
        (await world.StateAsync(2)).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task SavedWithoutAChange_GoesAgain_UnlessOnlyWhatChangedIsAskedFor()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        await SaveFamilyAsync(world);

        (await world.RunAsync(new SelectionOptions(OnlyChanged: true))).Selected.ShouldBe(0);
        (await world.RunAsync()).Count(ItemOutcome.Accepted).ShouldBe(1);
    }

    [Fact]
    public async Task AllAskedFor_SendsWhatIsAcceptedAgain_WithoutEffect()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        await world.RunAsync();
        var again = await world.RunAsync(new SelectionOptions(All: true));
        again.Count(ItemOutcome.Accepted).ShouldBe(2);
        await world.ShouldKeepItsPromisesAsync(again);
    }

    [Fact]
    public async Task NecsgGiven_IsWrittenIntoTheChild_WithoutANewRevision()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        world.Ministry.Necsg = _ => "90001";
        var result = await world.RunAsync();

        result.Items.Single().Necsg.ShouldBe("90001");
        (await world.Store.LoadAsync())!.Children[0].Necsg.Text.ShouldBe("90001");
        (await world.StateAsync()).Revision.ShouldBe(1);
        (await world.RunAsync()).Selected.ShouldBe(0);

        var all = await world.RunAsync(new SelectionOptions(All: true));
        all.Count(ItemOutcome.Accepted).ShouldBe(1);
    }

    [Fact]
    public async Task AnotherNecsgGiven_LeavesOurs_AndKeepsTheirsBesideIt()
    {
        await using var world = await BridgeWorld.WithAsync(
            new RecordSetBuilder().WithComponent().WithRow().ChangeChild(c => c with { Necsg = Necsg.FromInput("555") }).Build());
        world.Ministry.Necsg = _ => "90001";
        await world.RunAsync();

        (await world.Store.LoadAsync())!.Children[0].Necsg.Text.ShouldBe("555");
        await using var db = world.Database.Open();
        db.Children.Single().MinistryNecsg.ShouldBe("90001");
    }

    [Fact]
    public async Task TwoComponents_RunApart()
    {
        await using var world = await BridgeWorld.WithAsync(new RecordSetBuilder().WithComponent().WithRow().WithComponent().WithRow().Build());
        (await world.RunAsync()).Selected.ShouldBe(1);
        (await world.StateAsync(2)).AcceptedRevision.ShouldBeNull();
    }

    [Fact]
    public async Task ClosuresAndCsssPeriods_GoFirst_Once_AndAgainOnlyWhenSaved()
    {
        await using var world = await BridgeWorld.WithAsync(
            new RecordSetBuilder().WithComponent().WithRow().WithClosures().WithCsssPeriods().Build());
        var result = await world.RunAsync();
        result.Sets.ShouldAllBe(s => s.Outcome == ItemOutcome.Accepted);
        world.Ministry.Requests.Skip(1).Select(r => r.Path.Split('/')[7]).ShouldBe(["csss-periods", "closures", "submissions"]);

        (await world.RunAsync()).Transmission.ShouldBeNull();
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Closures[0], "test");
        (await world.RunAsync()).Sets.Single().Kind.ShouldBe(SubmissionKind.Closures);
    }

    private static async Task SaveFamilyAsync(BridgeWorld world) =>
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");
}
