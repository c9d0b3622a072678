using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A family in the document: its address and its language stand with parent A.</summary>
internal static class FamilyJson
{
    public static Family Read(Members at, Register register)
    {
        var number = at.Identifier("number");
        var was = register.Families.Kept(number) ?? new Family { Number = number };
        var family = register.Families.OrKept(at.Object("parentA", parentA => ReadParentA(parentA, was), was) with
        {
            ParentB = at.ObjectOrNull("parentB", parentB => ParentJson.Read(parentB, was.ParentB ?? new Parent())),
        });
        if (!register.Families.TryAdd(family)) at.Refuse("number", new Wrong("GivenTwice"));
        return family;
    }

    public static void Write(Utf8JsonWriter to, Family family)
    {
        to.WriteStartObject();
        WriteMembers(to, family);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, Family family)
    {
        to.WriteString("number", family.Number);
        to.WriteStartObject("parentA");
        ParentJson.WriteIdentity(to, family.ParentA);
        AddressJson.Write(to, family.Address);
        ParentJson.WriteContact(to, family.ParentA);
        to.WriteString("language", family.Language);
        to.WriteEndObject();
        WriteParentB(to, family.ParentB);
    }

    private static Family ReadParentA(Members at, Family was) => was with
    {
        ParentA = ParentJson.Read(at, was.ParentA),
        Address = at.Object("address", AddressJson.Read, was.Address),
        Language = at.OneOf("language", Vocabularies.Languages, was.Language),
    };

    private static void WriteParentB(Utf8JsonWriter to, Parent? parentB)
    {
        if (parentB is null)
        {
            to.WriteNull("parentB");
            return;
        }
        to.WriteStartObject("parentB");
        ParentJson.WriteIdentity(to, parentB);
        ParentJson.WriteContact(to, parentB);
        to.WriteEndObject();
    }
}
