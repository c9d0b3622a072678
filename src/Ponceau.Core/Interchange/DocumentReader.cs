using System.Runtime.InteropServices;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>Reads a document <c>ponceau/1</c> (data.md, section 2): whole, or not at all with every fault named.</summary>
public static class DocumentReader
{
    internal const string Format = "ponceau/1";

    private static readonly string[] Names =
        ["format", "asOf", "organisation", "components", "providers", "families", "children", "files", "closures", "csssPeriods"];

    /// <summary>Reads a document from its bytes.</summary>
    /// <param name="utf8">The whole document, with or without a byte order mark.</param>
    /// <param name="current">
    /// The records kept already: what the document leaves out of one keeps its value, and the document may refer to them.
    /// Without them, the document stands alone.
    /// </param>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, RecordSet? current = null)
    {
        var bytes = MemoryMarshal.TryGetArray(utf8, out var array) ? array : utf8.ToArray();
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return Read(stream, current);
    }

    /// <summary>Reads a document that need not fit into memory: it passes by some kilobytes at a time.</summary>
    /// <param name="utf8">It can be read from any place, more than once; it must not change meanwhile.</param>
    /// <param name="current">As for a document from its bytes.</param>
    public static ReadResult Read(Stream utf8, RecordSet? current = null)
    {
        var bytes = new DocumentBytes(utf8);
        var faults = new Faults();
        if (Outline.Of(bytes, Names, faults) is not { } outline) return ReadResult.Refused(faults.InOrder());
        var register = new Register(current);
        var document = ReadDocument(new Root(bytes, outline, faults), register);
        foreach (var move in register.MovesThatLeaveAFile()) faults.Add(move, new Wrong("ProviderMoved"));
        return faults.None ? ReadResult.Of(document) : ReadResult.Refused(faults.InOrder());
    }

    // What is referred to is read before what refers to it, whatever the order of the document.
    private static Document ReadDocument(Root root, Register register)
    {
        root.Required("format", ValueReader.OneOf([Format]), Format);
        var asOf = root.Optional<DateOnly?>("asOf", ValueReader.Date, null);
        var organisation = root.Object("organisation", at => OrganisationJson.Read(at, register), new Organisation(""));
        var components = root.List("components", at => ComponentJson.Read(at, register));
        var providers = root.ListOrNone("providers", at => ProviderJson.Read(at, register));
        var families = root.List("families", at => FamilyJson.Read(at, register));
        var children = root.List("children", at => ChildJson.Read(at, register));
        var agreements = new List<Agreement>();
        var files = root.List("files", at => FileJson.Read(at, register, agreements));
        return new Document(asOf, new RecordSet
        {
            Organisation = organisation,
            Components = components,
            Providers = providers,
            Families = families,
            Children = children,
            Files = files,
            Agreements = agreements,
            Closures = root.ListOrNone("closures", at => ClosureSetJson.Read(at, register)),
            CsssPeriods = root.ListOrNone("csssPeriods", at => CsssPeriodSetJson.Read(at, register)),
        });
    }
}
