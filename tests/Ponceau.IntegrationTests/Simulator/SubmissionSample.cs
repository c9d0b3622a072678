using System.Text.Json.Nodes;

namespace Ponceau.IntegrationTests.Simulator;

/// <summary>Submissions that the ministry accepts unless they are changed.</summary>
internal static class SubmissionSample
{
    public const string Key = "3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c11";

    public static JsonObject Of(string key = Key, int files = 1) => new()
    {
        ["submission"] = key,
        ["sentAt"] = "2016-09-25T09:52:53-04:00",
        ["software"] = "Test 1.0",
        ["files"] = new JsonArray([.. Enumerable.Range(1, files).Select(i => (JsonNode)File(i))]),
    };

    public static JsonObject File(int number) => new()
    {
        ["fileNumber"] = number.ToString("00000000"),
        ["provider"] = null,
        ["parentA"] = new JsonObject
        {
            ["lastName"] = "Rivard",
            ["firstName"] = "Paule",
            ["role"] = "mother",
            ["address"] = new JsonObject { ["line"] = "10 rue du Pont", ["city"] = "Laval", ["province"] = "QC", ["postalCode"] = "H7A 1A1" },
        },
        ["parentB"] = null,
        ["child"] = new JsonObject
        {
            ["lastName"] = "Rivard", ["firstName"] = "Jean", ["birthDate"] = "2014-04-10", ["sex"] = "M", ["age"] = 2, ["bornOutsideQuebec"] = false,
            ["nirec"] = "12014" + number.ToString("00000000"), ["necsg"] = null, ["specialNeeds"] = false,
        },
        ["agreements"] = new JsonArray(Agreement(number)),
    };

    public static JsonObject Agreement(int number, int revision = 1, string start = "2016-06-01", string end = "2016-08-31") => new()
    {
        ["number"] = number.ToString("00000000"), ["revision"] = revision, ["withdrawn"] = false, ["start"] = start, ["end"] = end,
        ["replacement"] = false, ["ecp"] = null, ["csss"] = false, ["transitional"] = false,
        ["schedule"] = new JsonObject { ["weeks"] = new JsonArray(new JsonObject { ["mon"] = new JsonArray("AM", "PM") }) },
    };

    public static JsonObject Child(this JsonObject submission) => submission["files"]![0]!["child"]!.AsObject();

    public static JsonArray Agreements(this JsonObject submission, int file = 0) => submission["files"]![file]!["agreements"]!.AsArray();
}
