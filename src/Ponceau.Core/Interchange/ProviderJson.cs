using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A home childcare provider in the document.</summary>
internal static class ProviderJson
{
    public static Provider Read(Members at, Register register)
    {
        var provider = register.Providers.OrKept(new Provider
        {
            Id = at.Identifier("id"),
            Component = at.Reference("component", register.Components, "UnknownComponent"),
            Name = at.Text("name"),
        });
        if (!register.Providers.TryAdd(provider)) at.Refuse("id", new Wrong("GivenTwice"));
        register.NoteMove(provider, at.SpotOf("component"));
        return provider;
    }

    public static void Write(Utf8JsonWriter to, Provider provider)
    {
        to.WriteStartObject();
        WriteMembers(to, provider);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, Provider provider)
    {
        to.WriteString("id", provider.Id);
        to.WriteString("component", provider.Component);
        to.WriteString("name", provider.Name);
    }
}
