using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>What the rules say of a set of records on a day.</summary>
/// <param name="Components">In the order of the records.</param>
public sealed record Judgement(DateOnly AsOf, IReadOnlyList<ComponentJudgement> Components);

/// <summary>What the rules say of one component.</summary>
/// <param name="Findings">The component's own, listed once; an error or a held among them blocks or holds all its rows.</param>
/// <param name="Rows">By agreement number.</param>
/// <param name="Closures">By year.</param>
/// <param name="CsssPeriods">By financial year.</param>
public sealed record ComponentJudgement(
    Component Component,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RowJudgement> Rows,
    IReadOnlyList<SetJudgement> Closures,
    IReadOnlyList<SetJudgement> CsssPeriods);

/// <summary>What the rules say of a row: one agreement of one parent-child file.</summary>
/// <param name="Findings">Those of the family, the child, the file and the agreement; none where the row is out of scope.</param>
public sealed record RowJudgement(Agreement Agreement, ParentChildFile File, Outcome Outcome, IReadOnlyList<Finding> Findings);

/// <summary>What the rules say of a set of closures or of CSSS periods.</summary>
/// <param name="Year">The civil year of closures; the financial year of CSSS periods.</param>
public sealed record SetJudgement(int Year, Outcome Outcome, IReadOnlyList<Finding> Findings);
