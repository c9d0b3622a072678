using System.Globalization;
using Microsoft.AspNetCore.Http;
using Ponceau.Contract;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator;

/// <summary>What goes back: a status, a body to the byte, and the headers that the contract names.</summary>
internal sealed record Answer(int Status, byte[] Body, string ContentType, int? RetryAfter = null, bool IsReplayed = false, int Rows = 0)
{
    public static Answer Ok<T>(T message) => new(200, ContractJson.Write(message), ContractV1.Json);

    public static Answer Unauthorized { get; } = Problem(401, "Unauthorized");

    public static Answer NotFound { get; } = Problem(404, "Not Found");

    public static Answer Problem(int status, string title, string? detail = null, int? retryAfter = null) =>
        new(status, Write(new Problem("about:blank", title, status, detail)), ContractV1.ProblemJson, retryAfter);

    /// <summary>400: what was not as the contract says, by JSON pointer.</summary>
    public static Answer BadRequest(IReadOnlyList<ProblemError> errors) =>
        new(400, Write(new Problem("about:blank", "Bad Request", 400, null, errors)), ContractV1.ProblemJson);

    /// <summary>Sends it whole.</summary>
    public async Task WriteAsync(HttpResponse response, CancellationToken stop)
    {
        WriteHead(response);
        await response.Body.WriteAsync(Body, stop);
    }

    /// <summary>Everything but the body, which its sender then writes as it likes.</summary>
    public void WriteHead(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (RetryAfter is { } wait) response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        if (IsReplayed) response.Headers["Idempotency-Replayed"] = "true";
    }

    private static byte[] Write(Problem problem) =>
        problem.Errors is not null ? ContractJson.Write(new { problem.Type, problem.Title, problem.Status, problem.Errors })
        : problem.Detail is not null ? ContractJson.Write(new { problem.Type, problem.Title, problem.Status, problem.Detail })
        : ContractJson.Write(new { problem.Type, problem.Title, problem.Status });
}
