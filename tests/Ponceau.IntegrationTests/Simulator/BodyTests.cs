using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>What is a 400, and what is a wrong value that gets its message (contract.md, section 1).</summary>
public sealed class BodyTests
{
    private static readonly string Good = SubmissionSample.Of().ToJsonString();

    public static TheoryData<string, string> NotOfTheContract => new()
    {
        { "{", "" },
        { "", "" },
        { "[]", "" },
        { "null", "" },
        { Good + ",", "" },
        { Good.Replace("\"sex\":\"M\"", "\"sex\":\"M\",\"sex\":\"M\""), "/files/0/child/sex" },
        { Good.Replace("\"sex\":\"M\"", "\"sex\":1"), "/files/0/child/sex" },
        { Good.Replace("\"sex\":\"M\"", "\"a/b~c\":1,\"sex\":\"M\""), "/files/0/child/a~1b~0c" },
        { Good.Replace("\"specialNeeds\":false", "\"specialNeeds\":null"), "/files/0/child/specialNeeds" },
        { Good.Replace("\"specialNeeds\":false", "\"specialNeeds\":\"false\""), "/files/0/child/specialNeeds" },
        { Good.Replace("\"mon\":[", "\"lun\":["), "/files/0/agreements/0/schedule/weeks/0/lun" },
        { Good.Replace("\"sex\":\"M\"", "\"sex\":\"\\ud800\""), "/files/0/child/sex" },
        { Good.Replace("\"sex\":\"M\"", "\"\\ud800\":1,\"sex\":\"M\""), "" },
    };

    [Theory]
    [MemberData(nameof(NotOfTheContract))]
    public async Task BodyOfAnotherShape_Is400_WithItsPlace(string body, string pointer)
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await PointersAsync(await PostAsync(world, Encoding.UTF8.GetBytes(body)))).ShouldBe([pointer]);
    }

    [Fact]
    public async Task BytesThatAreNotUtf8_Are400()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await PointersAsync(await PostAsync(world, Encoding.Latin1.GetBytes(Good.Replace("Rivard", "Bégin"))))).ShouldBe([""]);
    }

    [Fact]
    public async Task WithdrawnAgreement_IsExactlyThreeMembers()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission.Agreements()[0]!["withdrawn"] = true;
        (await PointersAsync(await world.Client.SubmitAsync(submission))).ShouldContain("/files/0/agreements/0/start");
    }

    [Theory]
    [InlineData("child", "CSG010E CSG011E CSG012E CSG040E refused")]
    [InlineData("parentA", "CSG050E CSG051E CSG060E refused")]
    [InlineData("fileNumber", "CSG090E refused")]
    public async Task MemberOfAFile_WithoutValue_GetsItsMessage(string member, string codes)
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission["files"]![0]![member] = null;
        (await world.CodesAsync(submission)).ShouldBe(codes);
    }

    [Fact]
    public async Task AddressWithoutValue_GetsItsMessages()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission["files"]![0]!["parentA"]!["address"] = null;
        (await world.CodesAsync(submission)).ShouldBe("CSG050E CSG051E refused");
    }

    [Fact]
    public async Task WithdrawnAgreement_OfAFileWithoutANumber_IsTaken()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var submission = SubmissionSample.Of();
        submission["files"]![0]!["fileNumber"] = null;
        submission["files"]![0]!["agreements"] = new JsonArray(new JsonObject { ["number"] = "00000001", ["revision"] = 3, ["withdrawn"] = true });
        (await world.CodesAsync(submission)).ShouldEndWith("accepted");
    }

    private static Task<HttpResponseMessage> PostAsync(SimulatorWorld world, byte[] body) =>
        world.Client.SendAsync(HttpMethod.Post, world.Client.Pair + "/submissions", body, SubmissionSample.Key);

    private static async Task<IEnumerable<string>> PointersAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/problem+json");
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsArray().Select(e => e!["pointer"]!.GetValue<string>());
    }
}
