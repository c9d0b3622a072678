namespace Ponceau.Web.Forms;

/// <summary>A field's name in the rules and in addresses, from its name in a form: <c>ParentA.Address.Line</c> is <c>parentA.address.line</c>.</summary>
public static class FieldAnchor
{
    public static string Of(string formName) =>
        string.Join('.', formName.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));

    /// <summary>The name without the places in a list, under which its texts are kept: <c>child.emergencyContacts.name</c>.</summary>
    public static string WithoutPlaces(string anchor) =>
        string.Join('.', anchor.Split('.').Select(part => part.IndexOf('[') is var at and >= 0 ? part[..at] : part));
}
