using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child as the form shows and sends it.</summary>
public sealed class ChildForm
{
    public string LastName { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string BirthDate { get; set; } = "";
    public string Sex { get; set; } = "";
    public bool BornOutsideQuebec { get; set; }
    public string Nirec { get; set; } = "";
    public string Necsg { get; set; } = "";
    public bool SpecialNeeds { get; set; }
    public ChildStatus Status { get; set; }
    public string Group { get; set; } = "";
    public List<ContactForm> EmergencyContacts { get; set; } = [];

    public static ChildForm From(Child child) => new()
    {
        LastName = child.LastName,
        FirstName = child.FirstName,
        BirthDate = DateText.Write(child.BirthDate),
        Sex = child.Sex,
        BornOutsideQuebec = child.BornOutsideQuebec,
        Nirec = child.Nirec.Text,
        Necsg = child.Necsg.IsGiven ? child.Necsg.Text : "",
        SpecialNeeds = child.SpecialNeeds,
        Status = child.Status,
        Group = child.Group,

        // One empty place more, to add a contact without a script.
        EmergencyContacts = [.. child.EmergencyContacts.Select(c => new ContactForm { Name = c.Name, Phone = c.Phone, Relation = c.Relation }), new ContactForm()],
    };

    public Child ToRecord(Child kept, FieldReader reader) => kept with
    {
        LastName = LastName.Trim(),
        FirstName = FirstName.Trim(),
        BirthDate = reader.Date("child.birthDate", BirthDate),
        Sex = Sex,
        BornOutsideQuebec = BornOutsideQuebec,
        Nirec = Core.Records.Nirec.FromInput(Nirec),
        Necsg = !kept.Necsg.IsGiven && PastedText.Clean(Necsg).Length == 0 ? kept.Necsg : Core.Records.Necsg.FromInput(Necsg),
        SpecialNeeds = SpecialNeeds,
        Status = Status,
        Group = Group.Trim(),
        EmergencyContacts = new(EmergencyContacts.Where(c => !c.IsEmpty)
            .Select(c => new EmergencyContact { Name = c.Name.Trim(), Phone = c.Phone.Trim(), Relation = c.Relation.Trim() })),
    };
}

/// <summary>Somebody to call.</summary>
public sealed class ContactForm
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Relation { get; set; } = "";

    public bool IsEmpty => Name.Trim().Length + Phone.Trim().Length + Relation.Trim().Length == 0;
}
