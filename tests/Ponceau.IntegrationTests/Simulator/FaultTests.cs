using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Ponceau.IntegrationTests.Simulator;

public sealed class FaultTests
{
    [Fact]
    public async Task Status_IsGivenAsOftenAsAskedFor()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "holdings", kind = "status", times = 2, status = 429, retryAfter = 7 });
        for (var i = 0; i < 2; i++)
        {
            var response = await HoldingsAsync(world);
            ((int)response.StatusCode).ShouldBe(429);
            response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        }
        (await HoldingsAsync(world)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnswerDroppedAfterTheCommit_IsFoundAgainUnderItsKey()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "submissions", kind = "drop-after-commit" });
        await Should.ThrowAsync<HttpRequestException>(world.Client.SubmitAsync(SubmissionSample.Of()));
        var again = await world.Client.SubmitAsync(SubmissionSample.Of());
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
    }

    [Fact]
    public async Task RefusedConnection_ReachesNothing()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "*", kind = "refuse" });
        await Should.ThrowAsync<HttpRequestException>(world.Client.SubmitAsync(SubmissionSample.Of()));
        (await world.Client.SubmitAsync(SubmissionSample.Of())).Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
    }

    /// <summary>The client has given up; the ministry has not.</summary>
    [Fact]
    public async Task ClientThatLeavesASlowMinistry_FindsItsAnswerUnderItsKey()
    {
        await using var world = await SimulatorWorld.StartAsync(time: new FakeTimeProvider(new DateTimeOffset(2016, 9, 25, 13, 52, 53, TimeSpan.Zero)));
        await world.FaultAsync(new { on = "closures", kind = "latency", seconds = 60 });
        using var left = new CancellationTokenSource();
        var put = world.Client.SendAsync(
            HttpMethod.Put, world.Client.Pair + "/closures/2016", """{"revision":1,"closures":[]}""", SubmissionSample.Key, stop: left.Token);
        while (await FoundAsync(world) == HttpStatusCode.NotFound) { }
        await left.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(put);
        (await FoundAsync(world)).ShouldBe(HttpStatusCode.Conflict);
        ((FakeTimeProvider)world.Clock).Advance(TimeSpan.FromSeconds(61));
        while (await FoundAsync(world) == HttpStatusCode.Conflict) { }
        (await FoundAsync(world)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Garbage_IsNoAnswerOfTheContract()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "holdings", kind = "garbage" });
        (await HoldingsAsync(world)).Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Theory]
    [InlineData("latency")]
    [InlineData("drip")]
    public async Task SlowAnswer_IsStillRight(string kind)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "submissions", kind, seconds = 2 });
        (await world.CodesAsync(SubmissionSample.Of())).ShouldBe("accepted");
    }

    [Fact]
    public async Task Duplicate_IsCarriedOutTwice_AndChangesNothingMore()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "submissions", kind = "duplicate" });
        var response = await world.Client.SubmitAsync(SubmissionSample.Of());
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public async Task Clock_ShiftsTheDateAndTheGate(int? times)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "*", kind = "clock", seconds = 86400, times });
        var response = await HoldingsAsync(world);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Date.ShouldBe(world.Time.GetUtcNow().AddDays(1));
        await world.ClearFaultsAsync();
        (await HoldingsAsync(world)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ClockOfOneKindOfRequest_LeavesTheOthers_AndTheOtherFaults()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "holdings", kind = "clock", seconds = 100, times = (int?)null });
        await world.FaultAsync(new { on = "holdings", kind = "status", status = 502 });
        ((int)(await HoldingsAsync(world)).StatusCode).ShouldBe(502);
        (await HoldingsAsync(world)).Headers.Date.ShouldBe(world.Time.GetUtcNow().AddSeconds(100));
        (await world.Client.SubmitAsync(SubmissionSample.Of())).Headers.Date.ShouldBe(world.Time.GetUtcNow());
    }

    [Theory]
    [InlineData("submissions")]
    [InlineData("*")]
    public async Task Maintenance_IsToldByTheStatus_AndStopsTheRest(string on)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on, kind = "maintenance", times = (int?)null, retryAfter = 9 });
        (await StateAsync(world)).ShouldBe("down");
        var response = await HoldingsAsync(world);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(9));
        await world.ClearFaultsAsync();
        (await StateAsync(world)).ShouldBe("up");
        (await HoldingsAsync(world)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task MaintenanceOfSomeRequests_EndsAfterThem_WhoeverAsksForTheStatus()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "*", kind = "maintenance", times = 2 });
        (await StateAsync(world)).ShouldBe("down");
        (await HoldingsAsync(world)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await world.Client.SubmitAsync(SubmissionSample.Of())).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await StateAsync(world)).ShouldBe("up");
        (await world.Client.SubmitAsync(SubmissionSample.Of())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Log_TellsWhatCameIn_WithoutContent()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of(files: 3));
        var line = (await world.LogAsync()).Single()!;
        line["rows"]!.GetValue<int>().ShouldBe(3);
        line["status"]!.GetValue<int>().ShouldBe(200);
        line["key"]!.GetValue<string>().ShouldBe(SubmissionSample.Key);
    }

    private static async Task<HttpStatusCode> FoundAsync(SimulatorWorld world) =>
        (await world.Client.GetAsync($"{world.Client.Pair}/submissions/{SubmissionSample.Key}")).StatusCode;

    private static async Task<string> StateAsync(SimulatorWorld world)
    {
        using var http = new HttpClient(new SocketsHttpHandler());
        return (await http.GetFromJsonAsync<JsonObject>(world.Address + "/csg/v1/status"))!["state"]!.GetValue<string>();
    }

    private static Task<HttpResponseMessage> HoldingsAsync(SimulatorWorld world) => world.Client.GetAsync(world.Client.Pair + "/holdings");
}
