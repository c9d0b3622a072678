using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Ponceau.Bridge;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.Web;

namespace Ponceau.BrowserTests.Harness;

/// <summary>The pages' frame, guards and pieces with the specimens in it, and no records behind.</summary>
public sealed class SpecimenHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DataFolder _folder;

    private SpecimenHost(WebApplication app, DataFolder folder) => (_app, _folder) = (app, folder);

    public string Address => _app.Urls.Single();

    public static async Task<SpecimenHost> StartAsync()
    {
        var builder = PonceauWeb.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddPonceauWeb();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddRazorPages().AddApplicationPart(typeof(SpecimenHost).Assembly);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var folder = await AddEmptyDatabaseAsync(builder.Services);
        var app = builder.Build();
        app.UsePonceauWeb();
        await app.StartAsync();
        return new SpecimenHost(app, folder);
    }

    /// <summary>The pages of the program need a database, and find it as it is just after installing.</summary>
    private static async Task<DataFolder> AddEmptyDatabaseAsync(IServiceCollection services)
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "ponceau-tests", Path.GetRandomFileName()));
        if (!folder.TryPrepare()) throw new InvalidOperationException("The tests need a folder that they can write in.");
        var database = new Database(folder, TimeProvider.System);
        await database.MigrateAsync();
        var store = new RecordStore(database, AccessCodes.In(folder));
        services.AddSingleton(folder).AddSingleton(database).AddSingleton(store).AddSingleton<Worker>();
        services.AddSingleton(Ponceau.Bridge.Bridge.Of(database, store, new BridgeSettings { Address = null }));
        return folder;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }
}
