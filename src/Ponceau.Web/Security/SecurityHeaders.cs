using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Security;

/// <summary>The headers that every answer carries. Everything a page needs is served by Ponceau itself, in files: nothing inline, nothing from elsewhere.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, since the exception page starts by clearing the answer.
        context.Response.OnStarting(Add, context.Response);
        return next(context);
    }

    private static Task Add(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        // A picture that came from outside has a policy of its own, stricter still.
        if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // A page holds personal data: it is kept nowhere. A file with its print in its name is kept for ever, another is asked about each time.
        if (headers.ETag.Count == 0) headers.CacheControl = "no-store";
        else if (!headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal)) headers.CacheControl = "no-cache";
        return Task.CompletedTask;
    }
}
