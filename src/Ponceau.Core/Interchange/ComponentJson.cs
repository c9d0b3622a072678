using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A component in the document.</summary>
internal static class ComponentJson
{
    public static Component Read(Members at, Register register)
    {
        var id = at.Identifier("id");
        var kept = register.Components.Kept(id);
        var was = kept ?? new Component { Id = id };
        var kind = at.Word("kind", Vocabularies.Kinds);
        var component = register.Components.OrKept(new Component
        {
            Id = id,
            Name = at.Text("name"),
            Kind = kind,
            Division = DivisionNumber.FromInput(at.Text("division")),
            Installation = InstallationNumber.FromInput(at.Text("installation")),
            AccessCode = ReadAccessCode(at, was),
            EffectiveDate = at.Date("effectiveDate", kept?.EffectiveDate) ?? Component.DefaultEffectiveDate(kind),
            Places = at.WholeOrNull("places", was.Places),
            EveningCare = at.Flag("eveningCare", was.EveningCare),
            NightCare = at.Flag("nightCare", was.NightCare),
            OpenDays = at.Weekdays("openDays", was.OpenDays),
            AcceptsTransitional = at.Flag("acceptsTransitional", was.AcceptsTransitional),
            Address = at.Text("address", was.Address),
            Phone = at.Text("phone", was.Phone),
            Opens = at.Time("opens", was.Opens),
            Closes = at.Time("closes", was.Closes),
        });
        if (!register.Components.TryAdd(component)) at.Refuse("id", new Wrong("GivenTwice"));
        return component;
    }

    public static void Write(Utf8JsonWriter to, Component component, bool withAccessCode)
    {
        to.WriteStartObject();
        WriteMembers(to, component, withAccessCode);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, Component component, bool withAccessCode)
    {
        to.WriteString("id", component.Id);
        to.WriteString("name", component.Name);
        to.WriteString("kind", Vocabularies.Kinds.WordOf(component.Kind));
        to.WriteString("division", component.Division.Text);
        to.WriteString("installation", component.Installation.Text);
        if (withAccessCode && component.AccessCode is { } code) to.WriteString("accessCode", code.Text);
        to.WriteDate("effectiveDate", component.EffectiveDate);
        to.WriteWhole("places", component.Places);
        to.WriteBoolean("eveningCare", component.EveningCare);
        to.WriteBoolean("nightCare", component.NightCare);
        to.WriteWords("openDays", Vocabularies.Weekdays.WordsOf(component.OpenDays));
        to.WriteBoolean("acceptsTransitional", component.AcceptsTransitional);
        to.WriteString("address", component.Address);
        to.WriteString("phone", component.Phone);
        to.WriteTime("opens", component.Opens);
        to.WriteTime("closes", component.Closes);
    }

    // Left out, it is not known whether there is one; an empty one is known to lack (CFG-03).
    private static AccessCode? ReadAccessCode(Members at, Component was) =>
        at.TextIfGiven("accessCode") is { } text ? AccessCode.FromInput(text) : was.AccessCode;
}
