using System.Text.Json;
using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class VectorTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string> Names => [.. Vectors.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void AVector_IsJudgedAsExpected(string name)
    {
        var document = DocumentReader.Read(Vectors.Document(name)).Document.ShouldNotBeNull();
        var judgement = Judge.Of(document.Records, document.AsOf.ShouldNotBeNull());
        ToJson(judgement).ToJsonString(Indented).ShouldBe(JsonSerializer.Serialize(Vectors.Expected.GetProperty(name), Indented));
    }

    [Fact]
    public void EveryExpectation_HasItsVector() =>
        Vectors.Expected.EnumerateObject().Select(expected => expected.Name).Order(StringComparer.Ordinal).ShouldBe(Vectors.Names);

    private static JsonObject ToJson(Judgement judgement) => new()
    {
        ["asOf"] = judgement.AsOf.ToString("yyyy-MM-dd"),
        ["components"] = ToJson(judgement.Components, component => new JsonObject
        {
            ["id"] = component.Component.Id,
            ["findings"] = ToJson(component.Findings),
            ["rows"] = ToJson(component.Rows, row => new JsonObject
            {
                ["agreement"] = row.Agreement.Number.Text,
                ["file"] = row.File.Number.Text,
                ["outcome"] = Name(row.Outcome),
                ["findings"] = ToJson(row.Findings),
            }),
            ["closures"] = ToJson(component.Closures, set => ToJson(set, "year")),
            ["csssPeriods"] = ToJson(component.CsssPeriods, set => ToJson(set, "financialYear")),
        }),
    };

    private static JsonObject ToJson(SetJudgement set, string year) =>
        new() { [year] = set.Year, ["outcome"] = Name(set.Outcome), ["findings"] = ToJson(set.Findings) };

    // Of a finding, the vectors tell its rule.
    private static JsonArray ToJson(IReadOnlyList<Finding> findings) => ToJson(findings, finding => JsonValue.Create(finding.Rule.Id));

    private static JsonArray ToJson<T>(IEnumerable<T> items, Func<T, JsonNode> toJson) => new([.. items.Select(toJson)]);

    private static string Name(Outcome outcome) => outcome == Outcome.OutOfScope ? "out-of-scope" : outcome.ToString().ToLowerInvariant();
}
