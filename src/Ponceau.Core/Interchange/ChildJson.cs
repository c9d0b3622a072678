using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A child in the document.</summary>
internal static class ChildJson
{
    public static Child Read(Members at, Register register)
    {
        var number = at.Identifier("number");
        var was = register.Children.Kept(number) ?? new Child { Number = number };
        var child = register.Children.OrKept(new Child
        {
            Number = number,
            LastName = at.Text("lastName"),
            FirstName = at.Text("firstName"),
            BirthDate = at.Date("birthDate"),
            Sex = at.Text("sex"),
            BornOutsideQuebec = at.Flag("bornOutsideQuebec"),
            Nirec = Nirec.FromInput(at.Text("nirec")),
            Necsg = ReadNecsg(at, was),
            SpecialNeeds = at.Flag("specialNeeds"),
            Status = at.Word("status", Vocabularies.Statuses),
            Group = at.Text("group", was.Group),
            EmergencyContacts = at.List("emergencyContacts", EmergencyContactJson.Read, was.EmergencyContacts),
        });
        if (!register.Children.TryAdd(child)) at.Refuse("number", new Wrong("GivenTwice"));
        return child;
    }

    public static void Write(Utf8JsonWriter to, Child child)
    {
        to.WriteStartObject();
        WriteMembers(to, child);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, Child child)
    {
        to.WriteString("number", child.Number);
        to.WriteString("lastName", child.LastName);
        to.WriteString("firstName", child.FirstName);
        to.WriteDate("birthDate", child.BirthDate);
        to.WriteString("sex", child.Sex);
        to.WriteBoolean("bornOutsideQuebec", child.BornOutsideQuebec);
        to.WriteString("nirec", child.Nirec.Text);
        to.WriteString("necsg", child.Necsg.Text);
        to.WriteBoolean("specialNeeds", child.SpecialNeeds);
        to.WriteString("status", Vocabularies.Statuses.WordOf(child.Status));
        to.WriteString("group", child.Group);
        to.WriteList("emergencyContacts", child.EmergencyContacts, contact => EmergencyContactJson.Write(to, contact));
    }

    // What the ministry gave is not erased by a document that does not know it (data.md, section 2).
    private static Necsg ReadNecsg(Members at, Child was)
    {
        var necsg = Necsg.FromInput(at.Text("necsg"));
        return was.Necsg.IsGiven && !necsg.IsGiven ? was.Necsg : necsg;
    }
}
