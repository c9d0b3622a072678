using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Ponceau.Contract;
using Ponceau.Simulator.Control;
using Ponceau.Simulator.Requests;

namespace Ponceau.Simulator;

/// <summary>One request from its first byte to the last of the answer, with the failure that it may be made to meet.</summary>
/// <param name="stopping">Ends the waits of the work; a client that leaves does not.</param>
internal sealed class Exchange(Endpoints endpoints, FaultQueue faults, RequestLog log, TimeProvider time, CancellationToken stopping)
{
    public async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (!path.StartsWithSegments(ContractV1.BasePath, StringComparison.Ordinal))
        {
            // What a browser asks for by itself beside the page is no request of the contract.
            await Answer.NotFound.WriteAsync(context.Response, context.RequestAborted);
            return;
        }
        var place = Endpoints.PlaceOf(path);
        var fault = faults.Take(place);
        var now = time.GetUtcNow() + (fault is { Kind: "clock" } ? fault.Shift : faults.ClockAhead(place));
        context.Response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
        switch (fault?.Kind)
        {
            case "refuse":
                Log(context, now, null);
                context.Abort();
                break;
            case "status":
                await SendAsync(context, now, Answer.Problem(fault.Status ?? 503, "Simulated", retryAfter: fault.RetryAfter));
                break;
            case "garbage":
                await SendAsync(context, now, new Answer(200, Encoding.UTF8.GetBytes("<html><body>Connexion requise</body></html>"), "text/html"));
                break;
            default:
                await AnswerAsync(context, fault, now);
                break;
        }
    }

    private async Task AnswerAsync(HttpContext context, SimulatedFault? fault, DateTimeOffset now)
    {
        var body = await ReadAsync(context.Request, context.RequestAborted);
        var answer = await endpoints.AnswerAsync(context.Request, body, new Conduct(
            now,
            fault is { Kind: "maintenance" } ? fault.DownFor : faults.DownFor,
            fault is { Kind: "duplicate" } ? 2 : 1,
            fault is { Kind: "latency" } ? () => Task.Delay(fault.Wait, time, stopping) : () => Task.CompletedTask));
        if (fault is { Kind: "drop-after-commit" })
        {
            Log(context, now, answer);
            context.Abort();
            return;
        }
        await SendAsync(context, now, answer, fault is { Kind: "drip" } ? fault.Wait : TimeSpan.Zero);
    }

    private async Task SendAsync(HttpContext context, DateTimeOffset now, Answer answer, TimeSpan drip = default)
    {
        Log(context, now, answer);
        if (drip == TimeSpan.Zero) await answer.WriteAsync(context.Response, context.RequestAborted);
        else await DripAsync(context, answer, drip);
    }

    private async Task DripAsync(HttpContext context, Answer answer, TimeSpan during)
    {
        const int Drops = 10;
        var body = answer.Body;
        var size = Math.Max(1, body.Length / Drops);
        answer.WriteHead(context.Response);
        for (var from = 0; from < body.Length; from += size)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(from, Math.Min(size, body.Length - from)), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(during / Drops, time, stopping);
        }
    }

    /// <summary>The body; null as soon as it is larger than the contract allows.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > ContractV1.MaxBodyBytes) return null;
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await request.Body.ReadAsync(buffer, stop)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > ContractV1.MaxBodyBytes) return null;
        }
        return body.ToArray();
    }

    private void Log(HttpContext context, DateTimeOffset now, Answer? answer)
    {
        var request = context.Request;
        var key = request.Headers["Idempotency-Key"].ToString();
        log.Add(new LoggedRequest(
            now.UtcDateTime.ToString("o", CultureInfo.InvariantCulture), request.Method, request.Path + request.QueryString, key.Length == 0 ? null : key,
            answer?.Rows ?? 0, answer?.Status ?? 0));
    }
}
