using System.Text.Json;
using System.Text.Json.Nodes;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Requests;

/// <summary>
/// Reads a body that has its shape. Where an object, a list or a number has no value it is read as an empty one, so that what is absent
/// meets its message ("absent", "manquante") and is never a fault of shape (contract.md, sections 1 and 6).
/// </summary>
internal static class BodyReader
{
    public static Submission ReadSubmission(byte[] body)
    {
        var submission = JsonNode.Parse(body)!;
        foreach (var file in submission["files"]!.AsArray())
        {
            file!["child"] ??= new JsonObject();
            file["parentA"] ??= new JsonObject();
            file["parentA"]!["address"] ??= new JsonObject();
        }
        return submission.Deserialize<Submission>(ContractJson.Options)!;
    }

    public static ClosuresBody ReadClosures(byte[] body)
    {
        var set = JsonNode.Parse(body)!;
        foreach (var closure in set["closures"]!.AsArray()) closure!["slots"] ??= new JsonArray();
        return set.Deserialize<ClosuresBody>(ContractJson.Options)!;
    }

    public static CsssPeriodsBody ReadCsssPeriods(byte[] body)
    {
        var set = JsonNode.Parse(body)!;
        foreach (var period in set["periods"]!.AsArray())
        {
            period!["daysPerWeek"] ??= 0;
            period["places"] ??= 0;
        }
        return set.Deserialize<CsssPeriodsBody>(ContractJson.Options)!;
    }
}
