using Ponceau.Core.Records;
namespace Ponceau.Core.Rules;
public enum Outcome { Ready, Blocked, Held, OutOfScope }
public enum Level { Error, Held, Warning, Notice }
public sealed record Rule(string Id, Level Level);
public sealed record Finding(Rule Rule);
public sealed record RowJudgement(Agreement Agreement, ParentChildFile File, Outcome Outcome, IReadOnlyList<Finding> Findings);
public sealed record SetJudgement(int Year, Outcome Outcome, IReadOnlyList<Finding> Findings);
public sealed record ComponentJudgement(Component Component, IReadOnlyList<Finding> Findings, IReadOnlyList<RowJudgement> Rows, IReadOnlyList<SetJudgement> Closures, IReadOnlyList<SetJudgement> CsssPeriods);
public sealed record Judgement(IReadOnlyList<ComponentJudgement> Components);
public static class Judge { public static Judgement Of(RecordSet records, DateOnly asOf, string? component = null) => new([]); }
public static class SameName { public static bool Equal(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase); }
