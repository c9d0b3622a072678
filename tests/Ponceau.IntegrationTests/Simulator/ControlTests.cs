using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>What the control port takes, and what it refuses in words (cli.md, "Simulator").</summary>
public sealed class ControlTests
{
    [Theory]
    [InlineData("""{"on":"everything","kind":"status"}""")]
    [InlineData("""{"on":"*","kind":"explode"}""")]
    [InlineData("""{"kind":"status"}""")]
    [InlineData("""{"on":"*","kind":"status","colour":"blue"}""")]
    [InlineData("""{"on":"*","kind":"status","times":0}""")]
    [InlineData("""{"on":"*","kind":"status","times":"1"}""")]
    [InlineData("""{"on":"*","kind":"status","status":42}""")]
    [InlineData("""{"on":"*","kind":"status","retryAfter":-1}""")]
    [InlineData("""{"on":"*","kind":"latency","seconds":-1}""")]
    [InlineData("""{"on":"*","kind":"clock","seconds":1e30}""")]
    [InlineData("null")]
    public async Task FaultThatMakesNoSense_IsRefusedInWords(string fault)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await ShouldBeRefusedAsync(world.ControlAsync("faults", JsonNode.Parse(fault)!));
        (await world.Client.GetAsync(world.Client.Pair + "/holdings")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"births":[null]}""")]
    [InlineData("""{"components":[null]}""")]
    [InlineData("""{"necsg":[null]}""")]
    [InlineData("""{"deaths":[]}""")]
    [InlineData("""{"components":[{"division":"41000003","installation":"31000003","accessCode":"NotARealAccessCode3","kind":"school"}]}""")]
    public async Task RegisterThatMakesNoSense_IsRefusedInWords(string register)
    {
        await using var world = await SimulatorWorld.StartAsync();
        await ShouldBeRefusedAsync(world.ControlAsync("register", JsonNode.Parse(register)!));
    }

    [Fact]
    public async Task ComponentAdded_IsLetIn_AndWithItsNewCodeOnlyOnceChanged()
    {
        await using var world = await SimulatorWorld.StartAsync();
        async Task<HttpStatusCode> AskAsync(string code)
        {
            var client = new SigningClient(world.Address, world.Time.GetUtcNow) { Division = "41000003", Installation = "31000003", Code = code };
            return (await client.GetAsync(client.Pair + "/holdings")).StatusCode;
        }
        Task AddAsync(string code) => world.RegisterAsync(
            new { components = new[] { new { division = "41000003", installation = "31000003", accessCode = code, kind = "cpe", places = 10 } } });
        (await AskAsync("NotARealAccessCode3")).ShouldBe(HttpStatusCode.Unauthorized);
        await AddAsync("NotARealAccessCode3");
        (await AskAsync("NotARealAccessCode3")).ShouldBe(HttpStatusCode.OK);
        await AddAsync("NotARealAccessCode4");
        (await AskAsync("NotARealAccessCode3")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task ShouldBeRefusedAsync(Task<HttpResponseMessage> request)
    {
        var response = await request;
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonSerializer.Deserialize<JsonObject>(await response.Content.ReadAsStringAsync())!;
        problem["detail"]!.GetValue<string>().ShouldNotBeEmpty();
    }
}
