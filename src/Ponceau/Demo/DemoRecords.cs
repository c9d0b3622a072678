using System.Globalization;
using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;

namespace Ponceau.Demo;

/// <summary>The records of the demo: those of the procedure, and a service with dates around the day on which the demo is made.</summary>
public static class DemoRecords
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri"];

    public static RecordSet Build(DateOnly today)
    {
        var document = DemoFile.Json("procedure.json").AsObject();
        var second = DemoFile.Json("biscuit-2.json");
        var children = second["children"]!.AsArray();
        for (var i = 0; i < children.Count; i++) Add(document, second, new DemoChild(children[i]!.AsObject(), 101 + i, today));

        var read = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        return read.IsRead ? read.Document.Records
            : throw new InvalidOperationException($"The demo's data cannot be read: {string.Join("; ", read.Faults.Select(f => f.Pointer))}");
    }

    private static void Add(JsonObject document, JsonNode service, DemoChild child)
    {
        document["families"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["number"] = child.Number,
            ["parentA"] = new JsonObject
            {
                ["lastName"] = child.Text("parentLastName"),
                ["firstName"] = child.Text("parentFirstName"),
                ["role"] = child.Text("role"),
                ["address"] = new JsonObject
                {
                    ["line"] = child.Text("line"), ["city"] = service["city"]!.GetValue<string>(), ["province"] = "QC", ["postalCode"] = child.Text("postalCode"),
                },
            },
            ["parentB"] = null,
        });
        document["children"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["number"] = child.Number,
            ["lastName"] = child.Text("parentLastName"),
            ["firstName"] = child.Text("childFirstName"),
            ["birthDate"] = child.Birth.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["sex"] = child.Text("sex"),
            ["bornOutsideQuebec"] = child.IsBornOutside,
            ["nirec"] = child.Nirec,
            ["necsg"] = "",
            ["specialNeeds"] = false,
            ["status"] = "active",
        });
        document["files"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["number"] = child.Number,
            ["component"] = service["component"]!.GetValue<string>(),
            ["provider"] = null,
            ["family"] = child.Number,
            ["child"] = child.Number,
            ["agreements"] = new JsonArray(Agreement(child)),
        });
    }

    private static JsonObject Agreement(DemoChild child)
    {
        var halfDays = child.Days("ecpHalfDays");
        var week = new JsonObject();
        foreach (var day in child.Days("days") ?? halfDays ?? Days) week[day] = halfDays is null ? new JsonArray("AM", "PM") : new JsonArray("AM");
        return new JsonObject
        {
            ["number"] = child.Number,
            ["start"] = Iso(child.Start),
            ["end"] = Iso(child.End),
            ["replacement"] = false,
            ["ecp"] = halfDays is not null,
            ["csss"] = false,
            ["transitional"] = false,
            ["infant"] = child.InfantLastDay is not null,
            ["infantLastDay"] = child.InfantLastDay is { } last ? Iso(last) : null,
            ["signedOn"] = Iso(child.Start.AddDays(-10)),
            ["schedule"] = new JsonObject { ["weeks"] = new JsonArray(week) },
        };
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
