using System.Text.Json.Serialization;
using Ponceau.Core.Interchange;

namespace Ponceau.Output;

/// <summary>What became of one document of <c>import</c>: its counts, or its faults, and then nothing of it was taken (cli.md).</summary>
public sealed record ImportJson(string Document)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? New { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Changed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Same { get; init; }

    /// <summary>Records of which nothing was taken, since they went into another one before; only there where there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Merged { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Fault>? Faults { get; init; }

    public static ImportJson Refused(string document, IReadOnlyList<Fault> faults) => new(document) { Faults = faults };
}
