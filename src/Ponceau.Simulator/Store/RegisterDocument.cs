using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ponceau.Simulator.Store;

/// <summary>
/// The register's file, and what the control port adds to it (cli.md, Simulator). A member that is left out adds nothing; a component may
/// besides say <c>eveningCare</c> and <c>nightCare</c>, without which it gives day care only (FER-12).
/// </summary>
internal sealed record RegisterDocument
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    public IReadOnlyList<Component> Components { get; private init; } = [];
    public IReadOnlyList<Birth> Births { get; private init; } = [];
    public IReadOnlyList<string> Necsg { get; private init; } = [];

    /// <summary>Throws a <see cref="JsonException"/> that says what is wrong, and nothing of anybody.</summary>
    public static RegisterDocument Read(ReadOnlySpan<byte> utf8)
    {
        var file = JsonSerializer.Deserialize<FileShape>(utf8, Json) ?? throw new JsonException("The register is null.");
        if (file.Components.Contains(null!) || file.Births.Contains(null!) || file.Necsg.Contains(null!)) throw new JsonException("A list holds null.");
        foreach (var component in file.Components)
        {
            if (!ComponentKinds.All.Contains(component.Kind)) throw new JsonException($"kind: one of {string.Join(", ", ComponentKinds.All)}.");
            if (!IsNumber(component.Division) || !IsNumber(component.Installation)) throw new JsonException("division, installation: 8 digits each.");
        }
        return new RegisterDocument
        {
            Components = [.. file.Components.Select(c => new Component(c.Division, c.Installation, c.AccessCode, c.Kind, c.Places ?? 0, c.EveningCare, c.NightCare))],
            Births = file.Births,
            Necsg = file.Necsg,
        };
    }

    private static bool IsNumber(string text) => text.Length == 8 && text.All(char.IsAsciiDigit);

    private sealed record FileShape
    {
        public ComponentShape[] Components { get; init; } = [];
        public Birth[] Births { get; init; } = [];
        public string[] Necsg { get; init; } = [];
    }

    private sealed record ComponentShape
    {
        public required string Division { get; init; }
        public required string Installation { get; init; }
        public required string AccessCode { get; init; }
        public required string Kind { get; init; }
        public int? Places { get; init; }
        public bool EveningCare { get; init; }
        public bool NightCare { get; init; }

        public override string ToString() => $"{Division}:{Installation}";
    }
}
