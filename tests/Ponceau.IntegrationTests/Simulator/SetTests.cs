using System.Net;
using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>Closures and CSSS periods (contract.md, section 4).</summary>
public sealed class SetTests
{
    private const string Day = """{"date":"2016-03-25","slots":["AM","PM"],"administrationOpen":false,"careOpen":false,"reason":"planned"}""";
    private const string Period = """{"start":"2016-04-01","end":"2016-10-31","daysPerWeek":5,"places":5,"ageCode":"0-17"}""";

    [Theory]
    [InlineData("closures/2016", """{"revision":0,"closures":[]}""", """{"revision":1,"closures":[""" + Day + "]}")]
    [InlineData("csss-periods/2016", """{"revision":0,"periods":[]}""", """{"revision":1,"periods":[""" + Period + "]}")]
    public async Task SetAccepted_IsGivenBack_AndAnEmptyOneReplacesIt(string path, string nothing, string body)
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await GetAsync(world, path)).ShouldBe(nothing);
        (await PutAsync(world, path, body)).ShouldBe("accepted");
        (await GetAsync(world, path)).ShouldBe(body);
        var emptied = nothing.Replace("0", "2", StringComparison.Ordinal);
        (await PutAsync(world, path, emptied)).ShouldBe("accepted");
        await world.RestartAsync();
        (await GetAsync(world, path)).ShouldBe(emptied);
    }

    [Fact]
    public async Task RefusedSet_NamesTheDay_AndReplacesNothing()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await PutAsync(world, "closures/2016", $$"""{"revision":1,"closures":[{{Day}}]}""");
        (await PutAsync(world, "closures/2016", $$"""{"revision":2,"closures":[{{Day}},{{Day}}]}""")).ShouldBe("CSG101E@closures/1 refused");
        (await GetAsync(world, "closures/2016")).ShouldBe($$"""{"revision":1,"closures":[{{Day}}]}""");
    }

    [Theory]
    [InlineData("csss-periods/2016", "daysPerWeek", "CSG110E@periods/0 refused")]
    [InlineData("csss-periods/2016", "places", "CSG110E@periods/0 refused")]
    [InlineData("csss-periods/2016", "start", "CSG110E@periods/0 refused")]
    [InlineData("closures/2016", "slots", "CSG101E@closures/0 refused")]
    [InlineData("closures/2016", "date", "CSG101E@closures/0 refused")]
    public async Task MemberWithoutValue_GetsItsMessage(string path, string member, string outcome)
    {
        await using var world = await SimulatorWorld.StartAsync();
        var (list, item) = path.StartsWith("closures", StringComparison.Ordinal) ? ("closures", Day) : ("periods", Period);
        var each = JsonNode.Parse(item)!;
        each[member] = null;
        (await PutAsync(world, path, $$"""{"revision":1,"{{list}}":[{{each.ToJsonString()}}]}""")).ShouldBe(outcome);
    }

    [Theory]
    [InlineData(2, false, "accepted")]
    [InlineData(2, true, "CSG092E@revision refused")]
    [InlineData(1, true, "CSG092E@revision refused")]
    [InlineData(0, true, "CSG092E@revision refused")]
    [InlineData(3, true, "accepted")]
    public async Task Revision_IsHeldAgainstTheLastAcceptedOne_ByContentAndNotByLayout(int revision, bool changed, string outcome)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await PutAsync(world, "closures/2016", $$"""{"revision":2,"closures":[{{Day}}]}""");
        var day = changed ? Day.Replace("planned", "other", StringComparison.Ordinal) : Day;
        (await PutAsync(world, "closures/2016", $$"""{ "closures": [ {{day}} ], "revision": {{revision}} }""")).ShouldBe(outcome);
    }

    [Fact]
    public async Task KeyOfAnotherSet_Is422_EvenWithTheSameBody()
    {
        await using var world = await SimulatorWorld.StartAsync();
        const string body = """{"revision":1,"closures":[]}""";
        (await SendAsync(world, "closures/2016", body, SubmissionSample.Key)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(world, "closures/2017", body, SubmissionSample.Key)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(world, "closures/2016", body, SubmissionSample.Key)).Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
    }

    private static Task<HttpResponseMessage> SendAsync(SimulatorWorld world, string path, string body, string key) =>
        world.Client.SendAsync(HttpMethod.Put, $"{world.Client.Pair}/{path}", body, key);

    private static async Task<string> GetAsync(SimulatorWorld world, string path) =>
        await (await world.Client.GetAsync($"{world.Client.Pair}/{path}")).Content.ReadAsStringAsync();

    private static async Task<string> PutAsync(SimulatorWorld world, string path, string body)
    {
        var text = await (await SendAsync(world, path, body, Guid.NewGuid().ToString())).Content.ReadAsStringAsync();
        var answer = JsonNode.Parse(text)!;
        var messages = answer["messages"]!.AsArray().Select(m => $"{m!["code"]}@{m["target"]}");
        return string.Join(' ', messages.Append(answer["outcome"]!.GetValue<string>()));
    }
}
