using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A parent-child file in the document, with its agreements.</summary>
internal static class FileJson
{
    /// <param name="agreements">Takes those of the file.</param>
    public static ParentChildFile Read(Members at, Register register, List<Agreement> agreements)
    {
        var file = register.Files.OrKept(new ParentChildFile
        {
            // Taken as it is: PAR-08 and ENT-22 judge the numbers, and data.md does not have them cleaned.
            Number = FileNumber.FromStore(at.Text("number")),
            Component = at.Reference("component", register.Components, "UnknownComponent"),
            Provider = at.TextOrNull("provider"),
            Family = at.Reference("family", register.Families, "UnknownFamily"),
            Child = at.Reference("child", register.Children, "UnknownChild"),
        });
        if (!register.Files.TryAdd(file)) at.Refuse("number", new Wrong("GivenTwice"));
        CheckProvider(at, file, register);
        agreements.AddRange(at.List("agreements", agreement => AgreementJson.Read(agreement, file.Number, register)));
        return file;
    }

    public static void Write(Utf8JsonWriter to, ParentChildFile file, IEnumerable<Agreement> agreements)
    {
        to.WriteStartObject();
        WriteMembers(to, file);
        to.WriteList("agreements", agreements, agreement => AgreementJson.Write(to, agreement));
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, ParentChildFile file)
    {
        to.WriteString("number", file.Number.Text);
        to.WriteString("component", file.Component);
        to.WriteString("provider", file.Provider);
        to.WriteString("family", file.Family);
        to.WriteString("child", file.Child);
    }

    // PAR-07: a document that names an unknown provider, or another component's, is refused.
    private static void CheckProvider(Members at, ParentChildFile file, Register register)
    {
        if (file.Provider is null) return;
        var provider = register.Providers.Find(file.Provider);
        if (provider is null) at.Refuse("provider", new Wrong("UnknownProvider"));
        else if (provider.Component != file.Component) at.Refuse("provider", new Wrong("ProviderOfAnother"));
    }
}
