using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Ponceau.Simulator;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>A simulator on loopback with one component, and a client that signs.</summary>
public sealed class SimulatorWorld : IAsyncDisposable
{
    /// <summary>Seconds that are past the horizon of <see cref="VirtualTime"/>: such a wait lasts until the simulator is stopped.</summary>
    public const int NeverByItself = 7200;

    private readonly TemporaryFolder _folder = new();
    private readonly SimulatorOptions _options;
    private readonly HttpClient _control = new(new SocketsHttpHandler());
    private SimulatorHost _host = null!;

    private SimulatorWorld(SimulatorOptions options, TimeProvider? time) => _options = options with
    {
        Urls = "http://127.0.0.1:0",
        ControlUrl = "http://127.0.0.1:0",
        DataFolder = _folder.Folder.Working,
        Time = time ?? Time,
        Register = options.Register ?? Encoding.UTF8.GetBytes(
            """{"components":[{"division":"41000001","installation":"31000001","accessCode":"NotARealAccessCode0000000000000001","kind":"cpe","places":60},{"division":"41000002","installation":"31000002","accessCode":"NotARealAccessCode0000000000000002","kind":"coordinating-office"}],"births":[],"necsg":[]}"""),
    };

    public VirtualTime Time { get; } = new();

    /// <summary>The simulator's clock: <see cref="Time"/>, unless the test brought another.</summary>
    public TimeProvider Clock => _options.Time;

    public SigningClient Client { get; private set; } = null!;

    public string Address => _host.Address;

    public static async Task<SimulatorWorld> StartAsync(SimulatorOptions? options = null, TimeProvider? time = null)
    {
        var world = new SimulatorWorld(options ?? new SimulatorOptions(), time);
        await world.StartHostAsync();
        return world;
    }

    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        await StartHostAsync();
    }

    public async Task FaultAsync(object fault) => (await ControlAsync("faults", fault)).EnsureSuccessStatusCode();

    public async Task RegisterAsync(object register) => (await ControlAsync("register", register)).EnsureSuccessStatusCode();

    public Task<HttpResponseMessage> ControlAsync(string path, object body) => _control.PostAsJsonAsync($"{_host.ControlAddress}/control/{path}", body);

    public async Task ClearFaultsAsync() => (await _control.DeleteAsync(_host.ControlAddress + "/control/faults")).EnsureSuccessStatusCode();

    public async Task<JsonArray> LogAsync() => (await _control.GetFromJsonAsync<JsonObject>(_host.ControlAddress + "/control/log"))!["requests"]!.AsArray();

    /// <summary>The codes that one submission gets: the file's, then the agreement's, and the outcome.</summary>
    public async Task<string> CodesAsync(JsonObject submission)
    {
        var response = await Client.SubmitAsync(submission);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var results = (await response.Content.ReadFromJsonAsync<JsonObject>())!["results"]!.AsArray();
        return string.Join(" | ", results.SelectMany(f => f!["agreements"]!.AsArray().Select(a => string.Join(
            ' ', f["messages"]!.AsArray().Concat(a!["messages"]!.AsArray()).Select(m => m!["code"]!.GetValue<string>()).Append(a["outcome"]!.GetValue<string>())))));
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    private async Task StartHostAsync()
    {
        _host = await SimulatorHost.StartAsync(_options);
        Client = new SigningClient(_host.Address, Clock.GetUtcNow);
    }
}
