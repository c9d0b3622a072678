using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

public sealed class KeyTests
{
    [Fact]
    public async Task Loss_11_SameKeyAndBody_GetsTheSameAnswerByteForByte_ForEver()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission.Child()["sex"] = "Q";
        var first = await (await world.Client.SubmitAsync(submission)).Content.ReadAsByteArrayAsync();
        await world.RestartAsync();
        world.Time.Advance(TimeSpan.FromDays(400));

        var again = await world.Client.SubmitAsync(submission);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBe(first);
        (await (await world.Client.GetAsync($"{world.Client.Pair}/submissions/{SubmissionSample.Key}")).Content.ReadAsByteArrayAsync()).ShouldBe(first);
    }

    [Fact]
    public async Task SameKeyWithAnotherBody_Is422_AndChangesNothing()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.Client.SubmitAsync(SubmissionSample.Of());
        var other = SubmissionSample.Of();
        other.Agreements()[0]!["end"] = "2016-08-30";
        (await world.Client.SubmitAsync(other)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SameKey_WhileTheFirstIsInWork_Is409_AndAnotherBody422()
    {
        await using var world = await SimulatorWorld.StartAsync();
        Task<HttpResponseMessage> PutAsync(int revision) => world.Client.SendAsync(
            HttpMethod.Put, world.Client.Pair + "/closures/2016", $$"""{"revision":{{revision}},"closures":[]}""", SubmissionSample.Key);
        await world.FaultAsync(new { on = "closures", kind = "latency", seconds = SimulatorWorld.NeverByItself });
        var first = PutAsync(1);
        var state = $"{world.Client.Pair}/submissions/{SubmissionSample.Key}";
        while (!first.IsCompleted && (await world.Client.GetAsync(state)).StatusCode == HttpStatusCode.NotFound) { }

        foreach (var response in new[] { await world.Client.GetAsync(state), await PutAsync(1) })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            response.Headers.RetryAfter.ShouldNotBeNull();
        }
        (await PutAsync(2)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        first.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task StoredKey_WhoseBodyIsNotOfTheContract_IsStill400()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.Client.SubmitAsync(SubmissionSample.Of());
        (await world.Client.SubmitAsync(SubmissionSample.Of("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12"), SubmissionSample.Key)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task KeyNeverSeen_Is404() =>
        (await (await SimulatorWorld.StartAsync()).Client.GetAsync($"/csg/v1/divisions/41000001/installations/31000001/submissions/{SubmissionSample.Key}"))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task BodyThatIsNotOfTheContract_NamesEveryFaultByPointer_AndLeavesNoTrace()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var wrong = SubmissionSample.Of();
        wrong["extra"] = 1;
        wrong.Child().Remove("sex");
        wrong.Agreements()[0]!["revision"] = "1";
        var response = await world.Client.SubmitAsync(wrong);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/problem+json");
        var pointers = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsArray().Select(e => e!["pointer"]!.GetValue<string>());
        pointers.ShouldBe(["/extra", "/files/0/child/sex", "/files/0/agreements/0/revision"], ignoreOrder: true);
        (await world.Client.SubmitAsync(SubmissionSample.Of())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SubmissionThatIsNotTheKey_Is400()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await world.Client.SubmitAsync(SubmissionSample.Of(), "3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c12")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task MoreThan100Files_Is413()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await world.Client.SubmitAsync(SubmissionSample.Of(files: 101))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await world.Client.SubmitAsync(SubmissionSample.Of(files: 100))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Holdings_ComeInPages_ByNumber()
    {
        await using var world = await SimulatorWorld.StartAsync();
        for (var i = 0; i < 6; i++)
        {
            var submission = SubmissionSample.Of($"3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c2{i}", 0);
            for (var number = (i * 100) + 1; number <= (i + 1) * 100; number++) submission["files"]!.AsArray().Add((JsonNode)SubmissionSample.File(number));
            (await world.Client.SubmitAsync(submission)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        var first = await (await world.Client.GetAsync(world.Client.Pair + "/holdings")).Content.ReadFromJsonAsync<JsonObject>();
        first!["agreements"]!.AsArray().Count.ShouldBe(500);
        first["next"]!.GetValue<string>().ShouldBe("00000500");
        var second = await (await world.Client.GetAsync(world.Client.Pair + "/holdings?after=00000500")).Content.ReadFromJsonAsync<JsonObject>();
        second!["agreements"]!.AsArray().Count.ShouldBe(100);
        second["next"].ShouldBeNull();
    }
}
