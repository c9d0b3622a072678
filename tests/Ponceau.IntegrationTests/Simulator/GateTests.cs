using System.Net;

namespace Ponceau.IntegrationTests.Simulator;

public sealed class GateTests
{
    private const string Bare = """{"type":"about:blank","title":"Unauthorized","status":401}""";

    [Fact]
    public async Task SignedAsTheContractSays_IsLetIn()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await world.Client.GetAsync(world.Client.Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WrongCode_UnknownPair_OtherPath_AllGetTheSameBareAnswer()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var holdings = world.Client.Pair + "/holdings";
        await ShouldBeBareAsync(Client(world, code: "wrong").GetAsync(holdings));
        await ShouldBeBareAsync(new SigningClient(world.Address, world.Time.GetUtcNow) { Division = "99999999" }.GetAsync("/csg/v1/divisions/99999999/installations/31000001/holdings"));
        await ShouldBeBareAsync(world.Client.GetAsync("/csg/v1/divisions/41000002/installations/31000002/holdings"));
        await ShouldBeBareAsync(world.Client.SendAsync(HttpMethod.Get, holdings, (string?)null, null, signedPath: holdings + "?after=1"));
        await ShouldBeBareAsync(new HttpClient(new SocketsHttpHandler()).GetAsync(world.Address + holdings));
    }

    [Theory]
    [InlineData(300, HttpStatusCode.OK)]
    [InlineData(-300, HttpStatusCode.OK)]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    public async Task ClockOff_IsTakenUpTo300Seconds_AndTheAnswerTellsTheTime(int seconds, HttpStatusCode status)
    {
        await using var world = await SimulatorWorld.StartAsync();
        var off = new SigningClient(world.Address, () => world.Time.GetUtcNow().AddSeconds(seconds));
        var response = await off.GetAsync(off.Pair + "/holdings");
        response.StatusCode.ShouldBe(status);
        response.Headers.Date.ShouldBe(world.Time.GetUtcNow());
    }

    [Fact]
    public async Task NonceSeenBefore_IsRefused_AcrossARestart_For900Seconds()
    {
        await using var world = await SimulatorWorld.StartAsync();
        SigningClient Replay() => new(world.Address, world.Time.GetUtcNow) { Nonce = "AAECAwQFBgcICQoLDA0ODw" };
        (await Replay().GetAsync(Replay().Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Replay().GetAsync(Replay().Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await world.RestartAsync();
        (await Replay().GetAsync(Replay().Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        world.Time.Advance(TimeSpan.FromSeconds(901));
        (await Replay().GetAsync(Replay().Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task NonceOfARequestThatIsRefused_IsNotUsedUp()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var nonce = "AAECAwQFBgcICQoLDA0ODw";
        await Client(world, "wrong", nonce).GetAsync(world.Client.Pair + "/holdings");
        (await Client(world, nonce: nonce).GetAsync(world.Client.Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ChangedBody_IsRefused()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var body = SubmissionSample.Of().ToJsonString();
        await ShouldBeBareAsync(world.Client.SendAsync(
            HttpMethod.Post, world.Client.Pair + "/submissions", body, SubmissionSample.Key, sent: body.Replace("Rivard", "Revard", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OtherContentType_UnknownPath_TooLarge_EachHasItsOwnAnswer()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var body = SubmissionSample.Of().ToJsonString();
        var path = world.Client.Pair + "/submissions";
        (await world.Client.SendAsync(HttpMethod.Post, path, body, SubmissionSample.Key, contentType: "application/json; charset=utf-8"))
            .StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await world.Client.GetAsync(world.Client.Pair + "/nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Client.SendAsync(HttpMethod.Post, path, new string(' ', 1_048_577), SubmissionSample.Key)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await world.Client.SendAsync(HttpMethod.Post, path, new string(' ', 1_048_576), SubmissionSample.Key)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task OpenEndpoints_NeedNoSignature()
    {
        await using var world = await SimulatorWorld.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetStringAsync(world.Address + "/csg/v1/status")).ShouldContain("\"state\":\"up\"");
        (await http.GetStringAsync(world.Address + "/csg/v1/client-address")).ShouldBe("""{"address":"127.0.0.1"}""");
    }

    private static SigningClient Client(SimulatorWorld world, string? code = null, string? nonce = null) =>
        new(world.Address, world.Time.GetUtcNow) { Code = code ?? world.Client.Code, Nonce = nonce };

    private static async Task ShouldBeBareAsync(Task<HttpResponseMessage> request)
    {
        var response = await request;
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBe(Bare);
    }
}
