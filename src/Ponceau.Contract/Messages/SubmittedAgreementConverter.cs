using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ponceau.Contract.Messages;

/// <summary>Writes and reads the two forms of an agreement, told apart by <c>withdrawn</c>, with the members in the contract's order.</summary>
public sealed class SubmittedAgreementConverter : JsonConverter<SubmittedAgreement>
{
    /// <inheritdoc/>
    public override SubmittedAgreement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var agreement = json.RootElement;
        return agreement.GetProperty("withdrawn").GetBoolean()
            ? new WithdrawnAgreement(agreement.GetProperty("number").GetString()!, agreement.GetProperty("revision").GetInt32())
            : agreement.Deserialize<FullAgreement>(options)!;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SubmittedAgreement value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("number", value.Number);
        writer.WriteNumber("revision", value.Revision);
        writer.WriteBoolean("withdrawn", value is WithdrawnAgreement);
        if (value is FullAgreement full) WriteContent(writer, full, options);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, FullAgreement full, JsonSerializerOptions options)
    {
        writer.WriteString("start", full.Start);
        writer.WriteString("end", full.End);
        writer.WriteBoolean("replacement", full.Replacement);
        writer.WritePropertyName("ecp");
        JsonSerializer.Serialize(writer, full.Ecp, options);
        writer.WriteBoolean("csss", full.Csss);
        writer.WriteBoolean("transitional", full.Transitional);
        writer.WritePropertyName("schedule");
        JsonSerializer.Serialize(writer, full.Schedule, options);
    }
}
