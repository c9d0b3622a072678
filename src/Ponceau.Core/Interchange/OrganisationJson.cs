using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>The organisation in the document.</summary>
internal static class OrganisationJson
{
    public static Organisation Read(Members at, Register register)
    {
        var name = at.Text("name");
        if (register.IsOfAnother(name)) at.Refuse("name", new Wrong("OtherOrganisation"));
        return new Organisation(name);
    }

    public static void Write(Utf8JsonWriter to, Organisation organisation)
    {
        to.WriteStartObject("organisation");
        to.WriteString("name", organisation.Name);
        to.WriteEndObject();
    }
}
