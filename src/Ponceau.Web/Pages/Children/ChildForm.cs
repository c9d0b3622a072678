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
        EmergencyContacts = [.. child.EmergencyContacts.Select(ContactForm.From)],
    };

    public Child ToRecord(Child kept, FieldReader reader) => kept with
    {
        LastName = PastedText.Clean(LastName),
        FirstName = PastedText.Clean(FirstName),
        BirthDate = reader.Date("child.birthDate", BirthDate),
        Sex = Sex,
        BornOutsideQuebec = BornOutsideQuebec,
        Nirec = Core.Records.Nirec.FromInput(Nirec),

        // An empty field says the same as the 0 that other software writes there: it stays as it came.
        Necsg = !kept.Necsg.IsGiven && PastedText.Clean(Necsg).Length == 0 ? kept.Necsg : Core.Records.Necsg.FromInput(Necsg),
        SpecialNeeds = SpecialNeeds,
        Status = Status,
        Group = PastedText.Clean(Group),
        EmergencyContacts = new(EmergencyContacts.Where(contact => !contact.IsEmpty).Select(contact => contact.ToRecord())),
    };
}
