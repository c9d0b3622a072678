using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Page;

/// <summary>The page at <c>/</c>: what the ministry holds, by component, for training and for seeing both sides at once. It changes nothing.</summary>
internal sealed class HoldingsPages(Database database)
{
    private readonly Register _register = new(database);
    private readonly HoldingStore _holdings = new(database);
    private readonly SetStore _sets = new(database);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext context) => Html(context, Write(PageTexts.For(context.Request))));
        routes.MapGet("/simulator.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Stream(typeof(HoldingsPages).Assembly.GetManifestResourceStream("Ponceau.Simulator.Page.simulator.css")!, "text/css");
        });
    }

    private static IResult Html(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(html, "text/html; charset=utf-8");
    }

    private string Write(PageTexts texts)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{texts.Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{texts.Title}</title><link rel="stylesheet" href="simulator.css"></head>
            <body><main>
            <p class="language"><a href="?lang={texts.OtherLanguage}" hreflang="{texts.OtherLanguage}" lang="{texts.OtherLanguage}">{texts.OtherName}</a></p>
            <h1>{texts.Title}</h1><p class="sub">{texts.About}</p>
            """);
        var components = _register.Components();
        if (components.Count == 0) html.Append(CultureInfo.InvariantCulture, $"<p class=\"empty\">{texts.NoComponent}</p>");
        foreach (var component in components) WriteComponent(html, component, texts);
        return html.Append("</main></body></html>").ToString();
    }

    private void WriteComponent(StringBuilder html, Component component, PageTexts texts)
    {
        var held = _holdings.All(component.KeyId);
        html.Append(CultureInfo.InvariantCulture, $"""
            <section><h2>{texts.Component} {component.Division} · {component.Installation}</h2>
            <p class="note">{texts.Count(held.Count(h => h.Content is not null))}</p>
            """);
        if (held.Count == 0) html.Append(CultureInfo.InvariantCulture, $"<p class=\"empty\">{texts.Nothing}</p>");
        else WriteAgreements(html, held, texts);
        WriteSets(html, texts.Closures, _sets.All(component.KeyId, SetStore.Closures), texts);
        WriteSets(html, texts.CsssPeriods, _sets.All(component.KeyId, SetStore.CsssPeriods), texts);
        html.Append("</section>");
    }

    private static void WriteAgreements(StringBuilder html, IReadOnlyList<HeldAgreement> held, PageTexts texts)
    {
        html.Append(CultureInfo.InvariantCulture, $"""
            <div class="scroll" tabindex="0" role="region" aria-label="{texts.Agreements}"><table>
            <thead><tr><th>{texts.File}</th><th>{texts.Agreement}</th><th>{texts.Child}</th><th>{texts.Parent}</th><th>{texts.Start}</th><th>{texts.End}</th><th>{texts.Revision}</th><th>{texts.State}</th></tr></thead><tbody>
            """);
        foreach (var each in held)
        {
            html.Append("<tr>");
            Cell(html, each.FileNumber, "num");
            Cell(html, each.Number, "num");
            Cell(html, each.Content is { } c ? $"{c.Child.LastName} {c.Child.FirstName}" : "–");
            Cell(html, each.Content is { } f ? $"{f.ParentA.LastName} {f.ParentA.FirstName}" : "–");
            Cell(html, each.Agreement?.Start ?? "–", "num");
            Cell(html, each.Agreement?.End ?? "–", "num");
            Cell(html, each.Revision.ToString(CultureInfo.InvariantCulture), "num");
            Cell(html, each.Content is null ? texts.Withdrawn : texts.Held);
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div>");
    }

    private static void WriteSets(StringBuilder html, string title, IReadOnlyList<HeldSet> sets, PageTexts texts)
    {
        if (sets.Count == 0) return;
        var years = string.Join(", ", sets.Select(s => $"{s.Year} ({texts.Revision.ToLowerInvariant()} {s.Revision})"));
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{title} : {Encode(years)}</p>");
    }

    private static void Cell(StringBuilder html, string text, string kind = "") => html.Append(CultureInfo.InvariantCulture, $"<td class=\"{kind}\">{Encode(text)}</td>");

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
