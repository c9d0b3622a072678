using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The name of a member that cannot be taken: one that the document does not have, or that it has already.</summary>
internal static class MemberName
{
    // JsonProperty.NameEquals throws at a name with a lone surrogate, which only an escape can hold.
    public static bool Is(JsonProperty member, string name) =>
        JsonMarshal.GetRawUtf8PropertyName(member).Contains((byte)'\\') ? Of(member) == name : member.NameEquals(name);

    public static string Of(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate is no text: the name is shown as it is written.
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }

    public static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    public static Wrong Refusal(string name, bool known) => new(known ? "MemberTwice" : "UnknownMember", ("member", Wrong.Quote(name)));
}
