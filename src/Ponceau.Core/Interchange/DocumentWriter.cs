using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>
/// Writes a document <c>ponceau/1</c> (data.md, section 2): every member, in one order, so that the same records are the same bytes.
/// The order is that of data.md's example; the further members, which it does not show, stand after the others of their object,
/// in the order in which data.md names them.
/// </summary>
public static class DocumentWriter
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document is a file, never a part of a page: é stays é.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the records; access codes only where they are asked for by name.</summary>
    /// <param name="asOf">The day on which to judge the document; an export has none.</param>
    public static void Write(Stream output, RecordSet records, bool withAccessCodes, DateOnly? asOf = null)
    {
        using (var to = new Utf8JsonWriter(output, Options)) Write(to, records, withAccessCodes, asOf);
        output.Write("\n"u8);
    }

    public static void Write(IBufferWriter<byte> output, RecordSet records, bool withAccessCodes)
    {
        using (var to = new Utf8JsonWriter(output, Options)) Write(to, records, withAccessCodes, null);
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter to, RecordSet records, bool withAccessCodes, DateOnly? asOf)
    {
        to.WriteStartObject();
        to.WriteString("format", DocumentReader.Format);
        if (asOf is not null) to.WriteDate("asOf", asOf);
        OrganisationJson.Write(to, records.Organisation);
        WriteAll(to, "components", records.Components, component => component.Id, component => ComponentJson.Write(to, component, withAccessCodes));
        WriteAll(to, "providers", records.Providers, provider => provider.Id, provider => ProviderJson.Write(to, provider));
        WriteAll(to, "families", records.Families, family => family.Number, family => FamilyJson.Write(to, family));
        WriteAll(to, "children", records.Children, child => child.Number, child => ChildJson.Write(to, child));
        WriteFiles(to, records);
        WriteAll(to, "closures", records.Closures.OrderBy(set => set.Year), set => set.Component, set => ClosureSetJson.Write(to, set));
        WriteAll(to, "csssPeriods", records.CsssPeriods.OrderBy(set => set.FinancialYear), set => set.Component, set => CsssPeriodSetJson.Write(to, set));
        to.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter to, RecordSet records)
    {
        var agreements = records.Agreements.OrderBy(agreement => agreement.Number.Text, StringComparer.Ordinal).ToLookup(agreement => agreement.File);
        if (agreements.Count > records.Files.IntersectBy(agreements.Select(group => group.Key), file => file.Number).Count())
            throw new ArgumentException("An agreement belongs to a file that is not among the records: it would be lost", nameof(records));
        WriteAll(to, "files", records.Files, file => file.Number.Text, file => FileJson.Write(to, file, agreements[file.Number]));
    }

    // OrderBy is stable: what was ordered by year before is so within a component.
    private static void WriteAll<T>(Utf8JsonWriter to, string name, IEnumerable<T> records, Func<T, string> keyOf, Action<T> write) =>
        to.WriteList(name, records.OrderBy(keyOf, StringComparer.Ordinal), record =>
        {
            write(record);
            if (to.BytesPending > FlushAt) to.Flush();
        });
}
