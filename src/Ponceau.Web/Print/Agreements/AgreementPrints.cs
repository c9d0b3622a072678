using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Ponceau.Data;
using Ponceau.Data.Store;

namespace Ponceau.Web.Print.Agreements;

/// <summary>Where agreements are printed: one by its address, several by the list.</summary>
internal static class AgreementPrints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{number}/print", (string number, HttpContext context, RecordStore store, Database database) =>
            PrintAsync([number], context, store, database));
    }

    /// <summary>One PDF of the agreements of these numbers, in this order; not found where there is none of them.</summary>
    public static async Task<IResult> PrintAsync(IReadOnlyList<string> numbers, HttpContext context, RecordStore store, Database database)
    {
        if (await store.LoadAsync(context.RequestAborted) is not { } records) return Results.NotFound();
        var agreements = PrintedAgreement.Of(records, numbers);
        if (agreements.Count == 0) return Results.NotFound();
        var name = agreements is [var one] ? $"entente-{one.Agreement.Number}.pdf" : "ententes.pdf";
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(AgreementSheet.Of(agreements, database.Today), "application/pdf");
    }
}
