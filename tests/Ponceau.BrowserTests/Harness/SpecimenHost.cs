using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Ponceau.Web;

namespace Ponceau.BrowserTests.Harness;

/// <summary>The pages' frame, guards and pieces with the specimens in it, and no records behind.</summary>
public sealed class SpecimenHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SpecimenHost(WebApplication app) => _app = app;

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
        var app = builder.Build();
        app.UsePonceauWeb();
        await app.StartAsync();
        return new SpecimenHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
