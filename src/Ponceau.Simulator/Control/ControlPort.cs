using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Control;

/// <summary>The port for tests: failures, the log, the register (cli.md, "Simulator").</summary>
internal sealed class ControlPort(FaultQueue faults, RequestLog log, Register register)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/control/faults", AddFaultAsync);
        routes.MapDelete("/control/faults", () =>
        {
            faults.Clear();
            return Results.NoContent();
        });
        routes.MapGet("/control/log", () => Results.Json(new { requests = log.All() }, ContractJson.Options));
        routes.MapPost("/control/register", ChangeRegisterAsync);
    }

    private async Task<IResult> AddFaultAsync(HttpRequest request)
    {
        var (fault, reason) = SimulatedFault.Read(await BodyAsync(request));
        if (fault is null) return Refuse(reason!);
        faults.Add(fault);
        return Results.NoContent();
    }

    private async Task<IResult> ChangeRegisterAsync(HttpRequest request)
    {
        try
        {
            register.Apply(RegisterDocument.Read(await BodyAsync(request)));
            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Refuse("The body must be JSON with components, births and necsg, as in the register's file.");
        }
    }

    private static IResult Refuse(string reason) => Results.Problem(reason, statusCode: StatusCodes.Status400BadRequest);

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }
}
