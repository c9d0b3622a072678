using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ponceau.Output;

/// <summary>How answers stand as JSON on standard output: one value, and nothing else there (cli.md).</summary>
public static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(TextWriter output, T value) => output.WriteLine(JsonSerializer.Serialize(value, Options));
}

/// <summary>A fault of a run (cli.md, <c>sync</c>).</summary>
public sealed record FaultJson(string Kind, string Message);

/// <summary>A message of the ministry's.</summary>
public sealed record MessageJson(string Code, string Text, string? Target);

/// <summary>A row of a run; <c>unknown</c> and <c>withdrawn</c> are there only where true.</summary>
public sealed record RowJson(string Agreement, string Outcome, IReadOnlyList<MessageJson> Messages, string? Necsg)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Unknown { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawn { get; init; }
}

/// <summary>A closures set of a run.</summary>
public sealed record ClosuresJson(int Year, string Outcome, IReadOnlyList<MessageJson> Messages);

/// <summary>A CSSS set of a run.</summary>
public sealed record CsssPeriodsJson(int FinancialYear, string Outcome, IReadOnlyList<MessageJson> Messages);

/// <summary>A run of one component.</summary>
public sealed record RunJson(
    string Component, Guid? Transmission, int Selected, int Accepted, int Refused, int Blocked, int Held, int Unsent,
    IReadOnlyList<RowJson> Rows, IReadOnlyList<ClosuresJson> Closures, IReadOnlyList<CsssPeriodsJson> CsssPeriods, FaultJson? Fault);

/// <summary>The answer of <c>sync</c>.</summary>
public sealed record SyncJson(IReadOnlyList<RunJson> Runs, FaultJson? Fault);

/// <summary>What differs for one component.</summary>
public sealed record ReconciliationJson(
    string Id, int Same, IReadOnlyList<string> OnlyHere, IReadOnlyList<string> OnlyThere, IReadOnlyList<string> Different);

/// <summary>The answer of <c>reconcile</c>.</summary>
public sealed record ReconcileJson(IReadOnlyList<ReconciliationJson> Components);
