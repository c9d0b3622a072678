using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Ponceau.Contract;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Control;
using Ponceau.Simulator.Requests;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator;

/// <summary>From a request to its answer, in the order of refusals of the contract: 413, 401, 404, 415, 400, 409 or 422.</summary>
internal sealed partial class Endpoints(Service service, Gate gate, FaultQueue faults)
{
    /// <summary>What a request is about: <c>submissions</c>, <c>closures</c>, <c>csss-periods</c>, <c>holdings</c>, <c>status</c>.</summary>
    public static string PlaceOf(PathString path) =>
        path == ContractV1.StatusPath ? "status" : PairPath().Match(path.Value ?? "") is { Success: true } match ? match.Groups["rest"].Value.Split('/')[0] : "";

    /// <param name="body">Null where it is larger than the contract allows.</param>
    public Answer Answer(HttpRequest request, byte[]? body, DateTimeOffset now)
    {
        if (body is null) return Simulator.Answer.Problem(413, "Content Too Large");
        if (HttpMethods.IsGet(request.Method) && request.Path == ContractV1.StatusPath) return Status(now);
        if (HttpMethods.IsGet(request.Method) && request.Path == ContractV1.ClientAddressPath)
            return Simulator.Answer.Ok(new ClientAddress(request.HttpContext.Connection.RemoteIpAddress?.ToString()));
        if (faults.IsInMaintenance) return Simulator.Answer.Problem(503, "Service Unavailable", retryAfter: 5);

        var match = PairPath().Match(request.Path.Value ?? "");
        (string, string)? pair = match.Success ? (match.Groups["division"].Value, match.Groups["installation"].Value) : null;
        if (gate.Admit(request, body, pair, now) is not { } component) return Simulator.Answer.Unauthorized;
        return Route(request, match.Groups["rest"].Value.Split('/'), component, body, now);
    }

    private Answer Route(HttpRequest request, string[] path, Component component, byte[] body, DateTimeOffset now)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        var year = path.Length == 2 && path[1].Length == 4 && int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : (int?)null;
        return (request.Method, path[0], path.Length) switch
        {
            ("POST", "submissions", 1) => Guard(request, key) ?? service.Submit(component, key, body, now),
            ("GET", "submissions", 2) => service.Find(component, path[1]),
            ("GET", "holdings", 1) => service.GetHoldings(component, request.Query["after"].ToString()),
            ("PUT", "closures", 2) when year is { } civil => Guard(request, key) ?? service.PutClosures(component, key, civil, body, now),
            ("PUT", "csss-periods", 2) when year is { } financial => Guard(request, key) ?? service.PutCsssPeriods(component, key, financial, body, now),
            ("GET", "closures" or "csss-periods", 2) when year is { } held => service.GetSet(component, path[0], held),
            _ => Simulator.Answer.NotFound,
        };
    }

    private static Answer? Guard(HttpRequest request, string key) =>
        request.Headers.ContentType != ContractV1.Json ? Simulator.Answer.Problem(415, "Unsupported Media Type")
        : !KeyShape().IsMatch(key) ? Simulator.Answer.BadRequest([new ProblemError("", "Idempotency-Key must be a lower-case UUID")])
        : null;

    private Answer Status(DateTimeOffset now)
    {
        var isDown = faults.IsInMaintenance;
        IReadOnlyList<PlatformNotice> notices = isDown
            ? [new PlatformNotice(Instant(now), "La plateforme est en entretien.", "The platform is under maintenance.")]
            : [];
        return Simulator.Answer.Ok(new PlatformStatus(isDown ? "down" : "up", Instant(now), [ContractV1.Version], notices));
    }

    private static string Instant(DateTimeOffset now) => now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A/csg/v1/divisions/(?<division>[^/]+)/installations/(?<installation>[^/]+)/(?<rest>.+)\z")]
    private static partial Regex PairPath();

    [GeneratedRegex(@"\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z")]
    private static partial Regex KeyShape();
}
