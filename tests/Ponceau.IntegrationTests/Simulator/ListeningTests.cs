using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Ponceau.Simulator;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>Where the simulator listens, to whom it answers, and what every answer carries.</summary>
public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://0.0.0.0:5081", false)]
    [InlineData("http://192.168.1.10:5081", false)]
    [InlineData("http://*:5081", false)]
    [InlineData("http://example.org:5081", false)]
    [InlineData("https://127.0.0.1:5081", false)]
    [InlineData("http://127.0.0.1:5081;http://0.0.0.0:5081", false)]
    [InlineData("http://127.0.0.1:5081/;http://0.0.0.0:5081", false)]
    [InlineData("", false)]
    [InlineData("http://[::1]:5081", true)]
    [InlineData("http://localhost:5081", true)]
    [InlineData("http://127.0.0.1:5081;http://[::1]:5081", true)]
    public void OnlyThisMachine_IsListenedOn(string urls, bool may) => SimulatorHost.MayListenOn(urls).ShouldBe(may);

    [Fact]
    public async Task AddressOfAnotherMachine_IsNeverBound() =>
        await Should.ThrowAsync<ArgumentException>(SimulatorHost.StartAsync(new SimulatorOptions { Urls = "http://0.0.0.0:0" }));

    [Fact]
    public async Task FreePortOfLocalhost_IsFound()
    {
        await using var host = await SimulatorHost.StartAsync(new SimulatorOptions { Urls = "http://localhost:0" });
        new Uri(host.Address).Port.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task HostHeaderOfAnotherName_ReachesNothing()
    {
        await using var world = await SimulatorWorld.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, world.Address + "/") { Headers = { Host = "rebound.example" } };
        var response = await http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/simulator.css")]
    [InlineData("/favicon.ico")]
    [InlineData("/csg/v1/status")]
    [InlineData("/csg/v1/nothing")]
    public async Task EveryAnswer_TellsTheTimeOfTheSimulator(string path)
    {
        await using var world = await SimulatorWorld.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetAsync(world.Address + path)).Headers.Date.ShouldBe(world.Time.GetUtcNow());
    }

    [Fact]
    public async Task WhatABrowserAsksForBesides_IsNoRequestOfTheContract()
    {
        await using var world = await SimulatorWorld.StartAsync();
        await world.FaultAsync(new { on = "*", kind = "status", status = 500 });
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetAsync(world.Address + "/favicon.ico")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.LogAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task OwnPathWithoutAPlace_Is404()
    {
        await using var world = await SimulatorWorld.StartAsync();
        (await world.Client.GetAsync(world.Client.Pair)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Client.GetAsync(world.Client.Pair + "/")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The answer comes at the byte that is too many: the body here never ends.</summary>
    [Fact]
    public async Task ChunkedBodyThatIsTooLarge_Is413_BeforeItsEnd()
    {
        await using var world = await SimulatorWorld.StartAsync();
        var address = new Uri(world.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        var head = $"POST {world.Client.Pair}/submissions HTTP/1.1\r\nHost: {address.Authority}\r\nTransfer-Encoding: chunked\r\n\r\n";
        var chunk = $"{1_048_577.ToString("x", CultureInfo.InvariantCulture)}\r\n{new string(' ', 1_048_577)}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head + chunk));
        var line = new byte["HTTP/1.1 413".Length];
        await stream.ReadExactlyAsync(line);
        Encoding.ASCII.GetString(line).ShouldBe("HTTP/1.1 413");
    }
}
