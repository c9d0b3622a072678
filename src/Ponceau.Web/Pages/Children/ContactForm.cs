using Ponceau.Core.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>Somebody to call, as the form shows and sends it; one left empty is not kept.</summary>
public sealed class ContactForm
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Relation { get; set; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => ToRecord() == new EmergencyContact();

    public static ContactForm From(EmergencyContact contact) => new() { Name = contact.Name, Phone = contact.Phone, Relation = contact.Relation };

    public EmergencyContact ToRecord() => new()
    {
        Name = PastedText.Clean(Name),
        Phone = PastedText.Clean(Phone),
        Relation = PastedText.Clean(Relation),
    };
}
