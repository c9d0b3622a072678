using System.Text.Json.Serialization;

namespace Ponceau.Simulator.Catalogue;

/// <summary>A line of the catalogue's file: the code without the further letter of a test platform.</summary>
internal sealed record CatalogueEntry(Situation Situation, string Code, string Text, string? Target)
{
    /// <summary>The letter after the digits (contract.md, section 3); a code of another shape refuses, as a client must read it.</summary>
    [JsonIgnore]
    public bool Refuses => Code is not ['C', 'S', 'G', _, _, _, 'A', ..];
}
