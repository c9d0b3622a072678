using System.Text.Json.Serialization;
using Ponceau.Core.Interchange;

namespace Ponceau.Output;

/// <summary>A finding (cli.md, <c>check</c>).</summary>
public sealed record FindingJson(string Rule, string Level, string Field, string Message);

/// <summary>A row with its outcome.</summary>
public sealed record CheckedRowJson(string Agreement, string File, string Outcome, IReadOnlyList<FindingJson> Findings);

/// <summary>A closures set with its outcome.</summary>
public sealed record CheckedClosuresJson(int Year, string Outcome, IReadOnlyList<FindingJson> Findings);

/// <summary>A CSSS set with its outcome.</summary>
public sealed record CheckedCsssPeriodsJson(int FinancialYear, string Outcome, IReadOnlyList<FindingJson> Findings);

/// <summary>A component with all that is its own.</summary>
public sealed record CheckedComponentJson(
    string Id, IReadOnlyList<FindingJson> Findings, IReadOnlyList<CheckedRowJson> Rows, IReadOnlyList<CheckedClosuresJson> Closures,
    IReadOnlyList<CheckedCsssPeriodsJson> CsssPeriods);

/// <summary>A document that was judged, or the faults for which it could not be read.</summary>
public sealed record CheckedDocumentJson(string Document)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AsOf { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CheckedComponentJson>? Components { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Fault>? Faults { get; init; }
}

/// <summary>The answer of <c>check</c>.</summary>
public sealed record CheckJson(IReadOnlyList<CheckedDocumentJson> Documents);
