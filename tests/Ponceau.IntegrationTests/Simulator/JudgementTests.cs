using System.Text.Json.Nodes;
using Ponceau.Simulator;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>Each message of the catalogue, by one thing that is wrong (contract.md, section 6).</summary>
public sealed class JudgementTests
{
    private static readonly Dictionary<string, Action<JsonObject>> Wrongs = new()
    {
        ["accepted"] = _ => { },
        ["CSG010E refused"] = s => s.Child()["lastName"] = "Rivard2",
        ["CSG011E refused"] = s => s.Child()["birthDate"] = null,
        ["CSG012E refused"] = s => s.Child()["sex"] = "m",
        ["CSG040E refused"] = s => s.Child()["nirec"] = null,
        ["CSG041E refused"] = s => s.Child()["nirec"] = "120140410100",
        ["CSG044E refused"] = s => s.Child()["necsg"] = "12345",
        ["CSG050E refused"] = s => s["files"]![0]!["parentA"]!["address"]!["line"] = "2-147 rue du Pont",
        ["CSG051E refused"] = s => s["files"]![0]!["parentA"]!["address"]!["postalCode"] = "H7A 1O1",
        ["CSG060E refused"] = s => s["files"]![0]!["parentA"]!["role"] = null,
        ["CSG061E refused"] = s => s["files"]![0]!["parentB"] = new JsonObject { ["lastName"] = "RIVARD", ["firstName"] = "paule", ["role"] = "father" },
        ["CSG070E refused"] = s => s.Agreements()[0]!["end"] = null,
        ["CSG072E refused"] = s => s.Agreements()[0]!["schedule"]!["weeks"]!.AsArray().Add(s.Agreements()[0]!["schedule"]!["weeks"]![0]!.DeepClone()),
        ["CSG074E refused"] = s => s.Agreements()[0]!["schedule"] = null,
        ["CSG075E refused"] = s => s.Agreements()[0]!["end"] = "2019-09-01",
        ["CSG076E refused"] = s => s.Agreements()[0]!["transitional"] = true,
        ["CSG080E refused"] = s => s.Agreements()[0]!["csss"] = true,
        ["CSG090E refused"] = s => s["files"]![0]!["fileNumber"] = "1",
        ["CSG011E CSG040E refused"] = s => { s.Child()["birthDate"] = "2014-02-30"; s.Child()["nirec"] = null; },
    };

    public static TheoryData<string> Codes => [.. Wrongs.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task OneThingWrong_GetsItsMessage(string codes)
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        Wrongs[codes](submission);
        (await world.CodesAsync(submission)).ShouldBe(codes);
    }

    [Fact]
    public async Task RegisterThatSaysOtherwise_RefusesBirth_AndWarnsOfTheName()
    {
        await using var world = await SimulatorWorld.StartAsync(new SimulatorOptions { TestSuffix = true });
        await world.RegisterAsync(new { births = new[] { new { nirec = "1201400000001", lastName = "Rivard", firstName = "Jean-Guy", birthDate = "2014-04-11", sex = "M" } } });
        (await world.CodesAsync(SubmissionSample.Of())).ShouldBe("CSG042ET CSG043AT refused");
        await world.RegisterAsync(new { births = new[] { new { nirec = "1201400000001", lastName = "RIVARD", firstName = "Jéan", birthDate = "2014-04-10", sex = "M" } } });
        (await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"))).ShouldBe("accepted");
    }

    [Fact]
    public async Task StrictRegister_RefusesANirecThatItLacks()
    {
        await using var world = await SimulatorWorld.StartAsync(new SimulatorOptions { StrictRegister = true });
        (await world.CodesAsync(SubmissionSample.Of())).ShouldBe("CSG041E refused");
    }

    [Fact]
    public async Task TransitionalMeasure_IsTakenWhereTheOptionSaysSo()
    {
        await using var world = await SimulatorWorld.StartAsync(new SimulatorOptions { AcceptTransitional = true });
        var submission = SubmissionSample.Of();
        submission.Agreements()[0]!["transitional"] = true;
        (await world.CodesAsync(submission)).ShouldBe("accepted");
    }

    [Fact]
    public async Task ChildBornOutsideWithNoNumber_IsGivenANecsg_OnceAndForAll()
    {
        await using var world = await SimulatorWorld.StartAsync();
        JsonObject Submission(string key, int revision)
        {
            var submission = SubmissionSample.Of(key);
            submission.Child()["nirec"] = null;
            submission.Child()["bornOutsideQuebec"] = true;
            submission.Agreements()[0]!["revision"] = revision;
            return submission;
        }
        async Task<string> NecsgAsync(string key, int revision) => JsonNode.Parse(
            await (await world.Client.SubmitAsync(Submission(key, revision))).Content.ReadAsStringAsync())!["results"]![0]!["necsg"]!.GetValue<string>();
        var given = await NecsgAsync("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12", 1);
        (await NecsgAsync("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c13", 2)).ShouldBe(given);

        var withIt = Submission("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c14", 3);
        withIt.Child()["necsg"] = given;
        (await world.CodesAsync(withIt)).ShouldBe("accepted");
    }

    [Theory]
    [InlineData(3, "2016-08-31", "CSG092E refused")]
    [InlineData(4, "2016-08-31", "accepted")]
    [InlineData(4, "2016-08-30", "CSG092E refused")]
    [InlineData(5, "2016-08-30", "accepted")]
    public async Task Revision_IsHeldAgainstTheLastAcceptedOne(int revision, string end, string codes)
    {
        await using var world = await SimulatorWorld.StartAsync();
        var first = SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12");
        first.Agreements()[0]!["revision"] = 4;
        await world.CodesAsync(first);
        var second = SubmissionSample.Of();
        second.Agreements()[0]!["revision"] = revision;
        second.Agreements()[0]!["end"] = end;
        (await world.CodesAsync(second)).ShouldBe(codes);
    }

    [Fact]
    public async Task ShortenedAgreementAndItsSuccessor_AreAcceptedTogether_WhateverTheirOrder()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"));
        var second = SubmissionSample.Of();
        second["files"]![0]!["agreements"] = new JsonArray(
            SubmissionSample.Agreement(2, 1, "2016-08-01", "2016-08-31"), SubmissionSample.Agreement(1, 2, "2016-06-01", "2016-07-31"));
        (await world.CodesAsync(second)).ShouldBe("accepted | accepted");
    }

    [Fact]
    public async Task SuccessorOfAnAgreementWhoseShorteningIsRefused_OverlapsWhatStaysHeld()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"));
        var shortened = SubmissionSample.Agreement(1, 2, "2016-06-01", "2016-07-31");
        shortened["schedule"] = null;
        var second = SubmissionSample.Of();
        second["files"]![0]!["agreements"] = new JsonArray(shortened, SubmissionSample.Agreement(2, 1, "2016-08-01", "2016-08-31"));
        (await world.CodesAsync(second)).ShouldBe("CSG074E refused | CSG071E refused");
    }

    [Fact]
    public async Task TwoFilesOfOneChild_OnTheSameSlot_AreBothRefused()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of(files: 2);
        submission["files"]![1]!["child"]!["nirec"] = submission.Child()["nirec"]!.GetValue<string>();
        submission["files"]![1]!["parentA"]!["firstName"] = "Marc";
        (await world.CodesAsync(submission)).ShouldBe("CSG073E refused | CSG073E refused");
    }

    [Fact]
    public async Task Withdrawn_IsJudgedOnNumberAndRevisionOnly_AndARevisionAboveRestoresIt()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var withdrawn = SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12");
        withdrawn.Child()["sex"] = "Q";
        withdrawn["files"]![0]!["agreements"] = new JsonArray(new JsonObject { ["number"] = "00000001", ["revision"] = 3, ["withdrawn"] = true });
        (await world.CodesAsync(withdrawn)).ShouldBe("accepted");
        (await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c13"))).ShouldBe("CSG092E refused");
        var restored = SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c14");
        restored.Agreements()[0]!["revision"] = 4;
        (await world.CodesAsync(restored)).ShouldBe("accepted");
    }

    [Fact]
    public async Task SameRevisionAndContentAgain_IsAcceptedWithoutEffect_WhateverTheRegisterSaysNow()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"));
        await world.RegisterAsync(new { births = new[] { new { nirec = "1201400000001", lastName = "Rivard", firstName = "Jean", birthDate = "2014-04-11", sex = "M" } } });
        (await world.CodesAsync(SubmissionSample.Of())).ShouldBe("accepted");
    }

    [Fact]
    public async Task OutdatedRevision_IsRefusedForThatAlone()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var first = SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12");
        first.Agreements()[0]!["revision"] = 4;
        await world.CodesAsync(first);
        var outdated = SubmissionSample.Of();
        outdated.Child()["sex"] = "Q";
        outdated.Agreements()[0]!["schedule"] = null;
        (await world.CodesAsync(outdated)).ShouldBe("CSG092E refused");
    }

    [Fact]
    public async Task OtherParentAsSpouse_RefusesTheWholeFile()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of(files: 2);
        var other = submission["files"]![1]!;
        other["child"]!["nirec"] = submission.Child()["nirec"]!.GetValue<string>();
        other["parentA"]!["firstName"] = "Marc";
        other["parentB"] = new JsonObject { ["lastName"] = "Rivard", ["firstName"] = "Paule", ["role"] = "mother" };
        other["agreements"]![0]!["schedule"]!["weeks"]![0] = new JsonObject { ["tue"] = new JsonArray("AM") };
        (await world.CodesAsync(submission)).ShouldBe("accepted | CSG062E refused");
    }

    [Fact]
    public async Task OverlapInAFile_IsFoundThoughTheChildWasCorrected()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"));
        var second = SubmissionSample.Of();
        second.Child()["nirec"] = "1201400000099";
        second["files"]![0]!["agreements"] = new JsonArray(SubmissionSample.Agreement(2, 1, "2016-08-31", "2016-09-30"));
        (await world.CodesAsync(second)).ShouldBe("CSG071E refused");
    }

    [Fact]
    public async Task TwoParentsSwappingTheirWeeks_AreAcceptedTogether()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await world.CodesAsync(Custody("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12", 1, "mon", "tue"))).ShouldBe("accepted | accepted");
        (await world.CodesAsync(Custody(SubmissionSample.Key, 2, "tue", "mon"))).ShouldBe("accepted | accepted");
    }

    private static JsonObject Custody(string key, int revision, string first, string second)
    {
        var submission = SubmissionSample.Of(key, files: 2);
        submission["files"]![1]!["child"]!["nirec"] = submission.Child()["nirec"]!.GetValue<string>();
        submission["files"]![1]!["parentA"]!["firstName"] = "Marc";
        foreach (var (file, day) in (ReadOnlySpan<(int, string)>)[(0, first), (1, second)])
        {
            submission.Agreements(file)[0]!["revision"] = revision;
            submission.Agreements(file)[0]!["schedule"]!["weeks"]![0] = new JsonObject { [day] = new JsonArray("AM") };
        }
        return submission;
    }
}
