using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Ponceau.Contract;
using Ponceau.Simulator.Control;

namespace Ponceau.Simulator;

/// <summary>One request from its first byte to the last of the answer, with the failure that it may be made to meet.</summary>
internal sealed class Exchange(Endpoints endpoints, FaultQueue faults, RequestLog log, TimeProvider time)
{
    public async Task HandleAsync(HttpContext context)
    {
        var fault = faults.Take(Endpoints.PlaceOf(context.Request.Path));
        var now = time.GetUtcNow() + (fault is { Kind: "clock" } ? TimeSpan.FromSeconds(fault.Seconds ?? 0) : faults.ClockAhead);
        context.Response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
        var stop = context.RequestAborted;
        switch (fault?.Kind)
        {
            case "refuse":
                Log(context, now, null);
                context.Abort();
                return;
            case "status":
                await SendAsync(context, now, Answer.Problem(fault.Status ?? 503, "Simulated", retryAfter: fault.RetryAfter), stop);
                return;
            case "garbage":
                await SendAsync(context, now, new Answer(200, Encoding.UTF8.GetBytes("<html><body>Connexion requise</body></html>"), "text/html"), stop);
                return;
            case "maintenance":
                await SendAsync(context, now, Answer.Problem(503, "Service Unavailable", retryAfter: fault.RetryAfter ?? 5), stop);
                return;
            case "latency":
                await Task.Delay(TimeSpan.FromSeconds(fault.Seconds ?? 1), time, stop);
                break;
        }
        await AnswerAsync(context, fault, now, stop);
    }

    private async Task AnswerAsync(HttpContext context, SimulatedFault? fault, DateTimeOffset now, CancellationToken stop)
    {
        var body = await ReadAsync(context.Request, stop);
        var answer = endpoints.Answer(context.Request, body, now);
        if (fault is { Kind: "duplicate" }) answer = endpoints.Answer(context.Request, body, now) is { Status: 200 } again ? again : answer;
        if (fault is { Kind: "drop-after-commit" })
        {
            Log(context, now, answer);
            context.Abort();
            return;
        }
        await SendAsync(context, now, answer, stop, fault is { Kind: "drip" } ? fault.Seconds ?? 1 : null);
    }

    private async Task SendAsync(HttpContext context, DateTimeOffset now, Answer answer, CancellationToken stop, double? dripSeconds = null)
    {
        Log(context, now, answer);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        if (answer.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        if (answer.IsReplayed) context.Response.Headers["Idempotency-Replayed"] = "true";
        if (dripSeconds is { } seconds) await DripAsync(context.Response, answer.Body, seconds, stop);
        else await context.Response.Body.WriteAsync(answer.Body, stop);
    }

    private async Task DripAsync(HttpResponse response, byte[] body, double seconds, CancellationToken stop)
    {
        const int Drops = 10;
        var size = Math.Max(1, body.Length / Drops);
        for (var from = 0; from < body.Length; from += size)
        {
            await response.Body.WriteAsync(body.AsMemory(from, Math.Min(size, body.Length - from)), stop);
            await response.Body.FlushAsync(stop);
            await Task.Delay(TimeSpan.FromSeconds(seconds / Drops), time, stop);
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
