using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Page;

/// <summary>The page at <c>/</c>: what the ministry holds, by component, for training and for seeing both sides at once. It changes nothing.</summary>
internal sealed class HoldingsPages(Database database)
{
    private const int AnswersShown = 10;

    private readonly Register _register = new(database);
    private readonly HoldingStore _holdings = new(database);
    private readonly SetStore _sets = new(database);
    private readonly AnswerStore _answers = new(database);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Show);
        routes.MapGet("/simulator.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Stream(typeof(HoldingsPages).Assembly.GetManifestResourceStream("Ponceau.Simulator.Page.simulator.css")!, "text/css");
        });
    }

    private IResult Show(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        var html = new PageWriter(PageTexts.For(context.Request));
        return Results.Text(html.Write([.. _register.Components().Select(Holdings)]), "text/html; charset=utf-8");
    }

    private ComponentHoldings Holdings(Component component) => new(
        component,
        _holdings.All(component.KeyId),
        _sets.All(component.KeyId, SetStore.Closures),
        _sets.All(component.KeyId, SetStore.CsssPeriods),
        _answers.Last(component.KeyId, AnswersShown));
}
