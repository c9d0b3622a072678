using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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

    private SimulatorHost(Database database, WebApplication app, WebApplication? control) => (_database, _app, _control) = (database, app, control);

    /// <summary>The address that the contract is really bound to.</summary>
    public string Address => _app.Urls.First();

    /// <summary>The address of the control port; null where there is none.</summary>
    public string? ControlAddress => _control?.Urls.First();

    /// <summary>True where an address is one that a simulator may listen on: this machine's alone.</summary>
    public static bool MayListenOn(string url) => LoopbackAddress.Is(url);

    /// <summary>Opens the state, takes in the register and listens.</summary>
    /// <exception cref="System.Text.Json.JsonException">The register or the catalogue cannot be read.</exception>
    /// <exception cref="IOException">An address is taken.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken stop = default)
    {
        var catalogue = options.Catalogue is { } file ? MessageCatalogue.Read(file, options.TestSuffix) : MessageCatalogue.BuiltIn(options.TestSuffix);
        if (options.DataFolder is { } folder) Directory.CreateDirectory(folder);
        var database = Database.Open(options.DataFolder is null ? null : Path.Combine(options.DataFolder, "simulator.db"));
        var register = new Register(database);
        if (options.Register is { } document) register.Apply(RegisterDocument.Read(document));

        var faults = new FaultQueue();
        var log = new RequestLog();
        var endpoints = new Endpoints(new Service(options, database, catalogue), new Gate(register, new NonceStore(database)), faults);
        var exchange = new Exchange(endpoints, faults, log, options.Time);
        var app = Build(options.Urls);
        new HoldingsPages(database).Map(app);
        app.MapFallback(exchange.HandleAsync);

        var control = options.ControlUrl is null ? null : Build(options.ControlUrl);
        if (control is not null) new ControlPort(faults, log, register).Map(control);
        await app.StartAsync(stop);
        if (control is not null) await control.StartAsync(stop);
        return new SimulatorHost(database, app, control);
    }

    /// <summary>Until the process is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (_control is not null) await _control.DisposeAsync();
        _database.Dispose();
    }

    private static WebApplication Build(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        builder.Services.AddRouting();
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (LoopbackAddress.IsHost(context.Request.Host.Host)) await next(context);
            else context.Response.StatusCode = StatusCodes.Status400BadRequest;
        });
        return app;
    }
}
