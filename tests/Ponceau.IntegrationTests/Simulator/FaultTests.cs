using System.Net;

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
    [InlineData("duplicate")]
    public async Task SlowOrTwice_StillAnswersRight(string kind)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "submissions", kind, seconds = 2 });
        (await world.CodesAsync(SubmissionSample.Of())).ShouldBe("accepted");
    }

    [Fact]
    public async Task Clock_ShiftsTheDateAndTheGate()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "*", kind = "clock", seconds = 86400 });
        var response = await HoldingsAsync(world);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Date.ShouldBe(world.Time.GetUtcNow().AddDays(1));
    }

    [Fact]
    public async Task Maintenance_IsToldByTheStatus()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "submissions", kind = "maintenance", times = (int?)null });
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetStringAsync(world.Address + "/csg/v1/status")).ShouldContain("\"state\":\"down\"");
        var response = await HoldingsAsync(world);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
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

    [Fact]
    public async Task Page_ShowsWhatIsHeld_InBothLanguages()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.CodesAsync(SubmissionSample.Of());
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetStringAsync(world.Address + "/?lang=fr")).ShouldContain("1 entente détenue");
        (await http.GetStringAsync(world.Address + "/?lang=en")).ShouldContain("1 agreement held");
    }

    private static Task<HttpResponseMessage> HoldingsAsync(SimulatorWorld world) => world.Client.GetAsync(world.Client.Pair + "/holdings");
}
