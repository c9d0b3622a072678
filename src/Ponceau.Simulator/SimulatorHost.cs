using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Control;
using Ponceau.Simulator.Page;
using Ponceau.Simulator.Requests;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator;

/// <summary>A simulator that listens: the contract on one port, the control port, if any, on another.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly Database _database;
    private readonly WebApplication _app;
    private readonly WebApplication? _control;
    private readonly CancellationTokenSource _stopping = new();

    private SimulatorHost(SimulatorOptions options, MessageCatalogue catalogue, Database database)
    {
        _database = database;
        var register = new Register(database);
        var faults = new FaultQueue();
        var log = new RequestLog();
        var endpoints = new Endpoints(new Service(options, database, catalogue), new Gate(register, new NonceStore(database)));
        _app = Listener.Build(options.Urls, options.Time);
        new HoldingsPages(database).Map(_app);
        _app.MapFallback(new Exchange(endpoints, faults, log, options.Time, _stopping.Token).HandleAsync);

        _control = options.ControlUrl is null ? null : Listener.Build(options.ControlUrl, options.Time);
        if (_control is not null) new ControlPort(faults, log, register).Map(_control);
    }

    /// <summary>The first of the addresses that the contract is really bound to.</summary>
    public string Address => _app.Urls.First();

    /// <summary>The address of the control port; null where there is none.</summary>
    public string? ControlAddress => _control?.Urls.First();

    /// <summary>True where addresses, separated by semicolons, are ones that a simulator may listen on: plain http, this machine's alone.</summary>
    public static bool MayListenOn(string urls) => LoopbackAddress.TryRead(urls) is not null;

    /// <summary>Opens the state, takes in the register and listens.</summary>
    /// <exception cref="System.Text.Json.JsonException">The register or the catalogue cannot be read.</exception>
    /// <exception cref="IOException">An address is taken.</exception>
    /// <exception cref="ArgumentException">An address is one that it <see cref="MayListenOn">may not listen on</see>.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken stop = default)
    {
        if (!MayListenOn(options.Urls) || (options.ControlUrl is { } control && !MayListenOn(control)))
            throw new ArgumentException("A simulator listens on loopback only.", nameof(options));
        var catalogue = options.Catalogue is { } file ? MessageCatalogue.Read(file, options.TestSuffix) : MessageCatalogue.BuiltIn(options.TestSuffix);
        var register = options.Register is { } document ? RegisterDocument.Read(document) : new RegisterDocument();
        if (options.DataFolder is { } folder) Directory.CreateDirectory(folder);
        var database = Database.Open(options.DataFolder is null ? null : Path.Combine(options.DataFolder, "simulator.db"));
        var host = new SimulatorHost(options, catalogue, database);
        try
        {
            new Register(database).Apply(register);
            await host._app.StartAsync(stop);
            if (host._control is not null) await host._control.StartAsync(stop);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Until the process is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.DisposeAsync();
        if (_control is not null) await _control.DisposeAsync();
        _database.Dispose();
        _stopping.Dispose();
    }
}
