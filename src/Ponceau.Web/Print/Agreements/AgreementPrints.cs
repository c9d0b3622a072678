using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Ponceau.Data;
using Ponceau.Data.Store;

namespace Ponceau.Web.Print.Agreements;

/// <summary>Where agreements are printed: one by its address, several by a form that sends their numbers.</summary>
internal static class AgreementPrints
{
    public const string Field = "Numbers";

    /// <summary>The browser shows the PDF in a page of its own making, which has styles inside.</summary>
    private const string ViewerPolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{number}/print", (string number, HttpContext context, RecordStore store, Database database) =>
            PrintAsync([number], context, store, database));
        // As many as there are.
        app.MapPost("/agreements/print", PrintChosenAsync).WithFormOptions(valueCountLimit: int.MaxValue);
    }

    private static async Task<IResult> PrintChosenAsync(HttpContext context, IAntiforgery antiforgery, RecordStore store, Database database)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await PrintAsync([.. form[Field].OfType<string>()], context, store, database);
    }

    private static async Task<IResult> PrintAsync(IReadOnlyList<string> numbers, HttpContext context, RecordStore store, Database database)
    {
        if (await store.LoadAsync(context.RequestAborted) is not { } records) return Results.NotFound();
        var agreements = PrintedAgreement.Of(records, numbers);
        if (agreements.Count == 0) return Results.NotFound();
        var name = agreements is [var one] ? $"entente-{one.Agreement.Number}.pdf" : "ententes.pdf";
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.ContentSecurityPolicy = ViewerPolicy;
        return Results.Bytes(AgreementSheet.Of(agreements, database.Today), "application/pdf");
    }
}
