using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Contract.Signing;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Store;

namespace Ponceau.TestData;

/// <summary>The web application as it is served, on a data folder of its own, with a ministry in the same process.</summary>
public sealed class WebWorld : IAsyncDisposable
{
    private readonly DataFolder _folder;
    private readonly WebApplication _app;

    private WebWorld(DataFolder folder, TimeProvider time, FakeMinistry ministry, BridgeSettings settings)
    {
        _folder = folder;
        Ministry = ministry;
        ministry.Clock = time.GetUtcNow;
        Database = new Database(folder, time);
        Store = new RecordStore(Database, AccessCodes.In(folder));
        var http = new CsgHttp(settings, time, new RequestSigner(time, bytes => bytes.Clear()), ministry);
        Bridge = new Ponceau.Bridge.Bridge(
            Database, Store, new Ministry(http, settings, time, new Random(1)), settings, ProcessIdentity.Current, Guid.NewGuid, new Random(1));
        _app = WebServer.Build(new Workplace(folder, Database, Store, Bridge, settings), "http://127.0.0.1:0", time);
    }

    public FakeMinistry Ministry { get; }
    public Database Database { get; }
    public RecordStore Store { get; }
    public Ponceau.Bridge.Bridge Bridge { get; }
    public Worker Worker => _app.Services.GetRequiredService<Worker>();
    public string Address => _app.Urls.Single();

    /// <param name="records">Null for a program that was just installed.</param>
    public static async Task<WebWorld> StartAsync(RecordSet? records, TimeProvider time, BridgeSettings? settings = null)
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "ponceau-tests", Path.GetRandomFileName()));
        if (!folder.TryPrepare()) throw new InvalidOperationException("The tests need a folder that they can write in.");
        var world = new WebWorld(folder, time, new FakeMinistry(), settings ?? Usual);
        await world.Database.MigrateAsync();
        if (records is not null) await world.Store.ImportAsync(records, "test");
        await world._app.StartAsync();
        return world;
    }

    /// <summary>One attempt a request, so that a fault is known at once.</summary>
    public static BridgeSettings Usual { get; } = new() { Address = new Uri("https://csg.example/"), AttemptTimeout = TimeSpan.FromHours(1), MaxAttempts = 1 };

    /// <summary>A run from start to end, as if it had been asked for on a page.</summary>
    public Task<RunResult> RunAsync(string component, SelectionOptions? options = null) =>
        Bridge.RunAsync(component, new RunOptions(options ?? new SelectionOptions()));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Ministry.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }
}
