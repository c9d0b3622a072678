using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>Parent A's address in the document.</summary>
internal static class AddressJson
{
    public static Address Read(Members at) => new()
    {
        Line = at.Text("line"),
        City = at.Text("city"),
        Province = at.Text("province"),
        PostalCode = PostalCode.FromInput(at.Text("postalCode")),
    };

    public static void Write(Utf8JsonWriter to, Address address)
    {
        to.WriteStartObject("address");
        to.WriteString("line", address.Line);
        to.WriteString("city", address.City);
        to.WriteString("province", address.Province);
        to.WriteString("postalCode", address.PostalCode.Text);
        to.WriteEndObject();
    }
}
