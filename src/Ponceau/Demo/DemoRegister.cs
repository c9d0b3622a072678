using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ponceau.Core.Records;

namespace Ponceau.Demo;

/// <summary>
/// The simulator's register for the demo: the components, and the acts of birth of the children. It agrees with the records but where the
/// demo's data say otherwise.
/// </summary>
public static class DemoRegister
{
    public static byte[] Build(RecordSet records)
    {
        var births = new JsonArray();
        foreach (var child in records.Children.Where(c => !c.Nirec.IsEmpty)) births.Add((JsonNode)Birth(child));
        var components = records.Components.Select(c => (JsonNode)new JsonObject
        {
            ["division"] = c.Division.Text,
            ["installation"] = c.Installation.Text,
            ["accessCode"] = c.AccessCode!.Value.Text,
            ["kind"] = c.Kind == ComponentKind.CoordinatingOffice ? "coordinating-office" : "cpe",
            ["places"] = c.Places ?? 0,
        });
        var register = new JsonObject { ["components"] = new JsonArray([.. components]), ["births"] = births, ["necsg"] = new JsonArray() };
        return Encoding.UTF8.GetBytes(register.ToJsonString());
    }

    /// <summary>The acts of birth of the children whose record says something else, by the child's number: what a manager has in the file.</summary>
    public static IEnumerable<(string Child, string Svg)> Specimens(RecordSet records)
    {
        foreach (var child in records.Children.Where(c => Correction(c)?["birthDate"] is not null))
        {
            var svg = DemoFile.Text("act-of-birth.svg");
            foreach (var (member, value) in Birth(child)) svg = svg.Replace($"{{{member}}}", System.Security.SecurityElement.Escape(value!.GetValue<string>()), StringComparison.Ordinal);
            yield return (child.Number, svg);
        }
    }

    private static JsonObject Birth(Child child)
    {
        var birth = new JsonObject
        {
            ["nirec"] = child.Nirec.Text,
            ["lastName"] = child.LastName,
            ["firstName"] = child.FirstName,
            ["birthDate"] = child.BirthDate!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["sex"] = child.Sex,
        };
        foreach (var (member, value) in Correction(child) ?? []) if (birth.ContainsKey(member)) birth[member] = value!.DeepClone();
        return birth;
    }

    /// <summary>What the register says otherwise than the record; null where they agree.</summary>
    private static JsonObject? Correction(Child child) =>
        DemoFile.Json("register.json")["births"]!.AsArray().Select(b => b!.AsObject())
            .FirstOrDefault(b => b["nirec"]?.GetValue<string>() == child.Nirec.Text || b["child"]?.GetValue<string>() == child.Number);
}
