using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A parent in the document. Parent A has the address between its identity and its contact.</summary>
internal static class ParentJson
{
    public static Parent Read(Members at, Parent was) => new()
    {
        LastName = at.Text("lastName"),
        FirstName = at.Text("firstName"),
        Role = at.Text("role"),
        Phone = at.Text("phone", was.Phone),
        Email = at.Text("email", was.Email),
    };

    public static void WriteIdentity(Utf8JsonWriter to, Parent parent)
    {
        to.WriteString("lastName", parent.LastName);
        to.WriteString("firstName", parent.FirstName);
        to.WriteString("role", parent.Role);
    }

    public static void WriteContact(Utf8JsonWriter to, Parent parent)
    {
        to.WriteString("phone", parent.Phone);
        to.WriteString("email", parent.Email);
    }
}
