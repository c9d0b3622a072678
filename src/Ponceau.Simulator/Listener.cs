using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Ponceau.Simulator;

/// <summary>
/// A bare server on loopback. It reads no settings: those of the program next to it, which may listen for others, are not its own.
/// </summary>
internal static class Listener
{
    /// <exception cref="ArgumentException">An address is not this machine's own; see <see cref="SimulatorHost.MayListenOn"/>.</exception>
    public static WebApplication Build(string urls, TimeProvider time)
    {
        var addresses = LoopbackAddress.TryRead(urls) ?? throw new ArgumentException("A simulator listens on loopback only.", nameof(urls));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            foreach (var address in addresses) Bind(kestrel, address);
        });
        builder.Services.AddRouting();
        var app = builder.Build();
        app.Use((context, next) => TellTimeAsync(context, next, time));
        app.Use(RefuseOtherNamesAsync);
        app.UseRouting();
        return app;
    }

    private static void Bind(KestrelServerOptions kestrel, LoopbackAddress address)
    {
        if (address.Ip is { } ip) kestrel.Listen(ip, address.Port);
        else kestrel.ListenLocalhost(address.Port);
    }

    /// <summary>Contract.md, section 1: every answer carries the date of the simulator's own clock.</summary>
    private static Task TellTimeAsync(HttpContext context, RequestDelegate next, TimeProvider time)
    {
        context.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        return next(context);
    }

    /// <summary>A page elsewhere whose name was made to point here must reach nothing. Not a 400, which would close a submission.</summary>
    private static Task RefuseOtherNamesAsync(HttpContext context, RequestDelegate next) =>
        LoopbackAddress.IsHost(context.Request.Host.Host)
            ? next(context)
            : Answer.Problem(StatusCodes.Status421MisdirectedRequest, "Misdirected Request", "The simulator answers to this machine's own names only.")
                .WriteAsync(context.Response, context.RequestAborted);
}
