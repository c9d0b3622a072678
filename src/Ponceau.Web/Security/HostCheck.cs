using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Security;

/// <summary>Refuses a request made under another name than this machine's: a page elsewhere whose name was pointed here (DNS rebinding).</summary>
internal sealed class HostCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOurs(context.Request.Host, context.Connection.LocalPort, context.Request.IsHttps)) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Texts.InCurrentLanguage()["security.wrongHost", ("port", Port(context))], context.RequestAborted);
    }

    /// <summary>The port must be the one that it came in by; an in-process test server has none (0).</summary>
    internal static bool IsOurs(HostString host, int localPort, bool https) =>
        host.HasValue && LoopbackOnly.IsLoopback(host.Host) && (localPort == 0 || (host.Port ?? (https ? 443 : 80)) == localPort);

    private static string Port(HttpContext context) => context.Connection.LocalPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
