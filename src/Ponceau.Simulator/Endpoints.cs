using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Ponceau.Contract;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Requests;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator;

/// <summary>From a request to its answer, in the order of refusals of the contract: 413, 401, 404, 415, 400, 409 or 422.</summary>
internal sealed partial class Endpoints(Service service, Gate gate)
{
    public const string Status = "status";

    /// <summary>What a request is about: <c>submissions</c>, <c>closures</c>, <c>csss-periods</c>, <c>holdings</c>, <c>status</c>.</summary>
    public static string PlaceOf(PathString path) =>
        path == ContractV1.StatusPath ? Status : PairPath().Match(path.Value ?? "") is { Success: true } match ? match.Groups["rest"].Value.Split('/')[0] : "";

    /// <param name="body">Null where it is larger than the contract allows.</param>
    public async Task<Answer> AnswerAsync(HttpRequest request, byte[]? body, Conduct conduct)
    {
        if (body is null) return Answer.Problem(413, "Content Too Large");
        if (HttpMethods.IsGet(request.Method) && request.Path == ContractV1.StatusPath) return await StatusAsync(conduct);
        if (HttpMethods.IsGet(request.Method) && request.Path == ContractV1.ClientAddressPath)
            return Answer.Ok(new ClientAddress(request.HttpContext.Connection.RemoteIpAddress?.ToString()));
        if (conduct.DownFor is { } seconds) return Answer.Problem(503, "Service Unavailable", retryAfter: seconds);

        var match = PairPath().Match(request.Path.Value ?? "");
        (string, string)? pair = match.Success ? (match.Groups["division"].Value, match.Groups["installation"].Value) : null;
        if (gate.Admit(request, body, pair, conduct.Now) is not { } component) return Answer.Unauthorized;
        var path = match.Groups["rest"].Value.Split('/');
        for (var again = conduct.Times; again > 1; again--) await RouteAsync(request, path, component, body, conduct);
        return await RouteAsync(request, path, component, body, conduct);
    }

    private async Task<Answer> RouteAsync(HttpRequest request, string[] path, Component component, byte[] body, Conduct conduct)
    {
        var keyed = new KeyedRequest(component, request.Headers["Idempotency-Key"].ToString(), string.Join('/', path), body, conduct);
        var year = path.Length == 2 && path[1].Length == 4 && int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : (int?)null;
        if (HttpMethods.IsGet(request.Method)) await conduct.Pause();
        return (request.Method, path[0], path.Length) switch
        {
            ("POST", "submissions", 1) => Guard(request, keyed) ?? await service.SubmitAsync(keyed),
            ("GET", "submissions", 2) => service.Find(component, path[1]),
            ("GET", "holdings", 1) => service.GetHoldings(component, request.Query["after"].ToString()),
            ("PUT", "closures", 2) when year is { } civil => Guard(request, keyed) ?? await service.PutClosuresAsync(keyed, civil),
            ("PUT", "csss-periods", 2) when year is { } financial => Guard(request, keyed) ?? await service.PutCsssPeriodsAsync(keyed, financial),
            ("GET", "closures" or "csss-periods", 2) when year is { } held => service.GetSet(component, path[0], held),
            _ => Answer.NotFound,
        };
    }

    private static Answer? Guard(HttpRequest request, KeyedRequest keyed) =>
        request.Headers.ContentType != ContractV1.Json ? Answer.Problem(415, "Unsupported Media Type")
        : !KeyShape().IsMatch(keyed.Key) ? Answer.BadRequest([new ProblemError("", "Idempotency-Key must be a lower-case UUID")])
        : null;

    private static async Task<Answer> StatusAsync(Conduct conduct)
    {
        await conduct.Pause();
        var isDown = conduct.DownFor is not null;
        IReadOnlyList<PlatformNotice> notices = isDown
            ? [new PlatformNotice(Instant(conduct.Now), "La plateforme est en entretien.", "The platform is under maintenance.")]
            : [];
        return Answer.Ok(new PlatformStatus(isDown ? "down" : "up", Instant(conduct.Now), [ContractV1.Version], notices));
    }

    private static string Instant(DateTimeOffset now) => now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A/csg/v1/divisions/(?<division>[^/]+)/installations/(?<installation>[^/]+)(/(?<rest>.*))?\z")]
    private static partial Regex PairPath();

    [GeneratedRegex(@"\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z")]
    private static partial Regex KeyShape();
}
