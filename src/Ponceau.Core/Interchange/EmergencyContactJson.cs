using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>Somebody to call for a child, in the document.</summary>
internal static class EmergencyContactJson
{
    public static EmergencyContact Read(Members at) => new()
    {
        Name = at.Text("name"),
        Phone = at.Text("phone", ""),
        Relation = at.Text("relation"),
    };

    public static void Write(Utf8JsonWriter to, EmergencyContact contact)
    {
        to.WriteStartObject();
        WriteMembers(to, contact);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, EmergencyContact contact)
    {
        to.WriteString("name", contact.Name);
        to.WriteString("phone", contact.Phone);
        to.WriteString("relation", contact.Relation);
    }
}
