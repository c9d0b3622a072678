using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>What the judge says of records on <see cref="Valid.Today"/>, told by the ids of the rules that fired.</summary>
internal static class Judged
{
    public static ComponentJudgement Component(RecordSetBuilder records, DateOnly? asOf = null) =>
        Judge.Of(records.Build(), asOf ?? Valid.Today).Components[0];

    /// <summary>The rules that fired on the row of the last agreement.</summary>
    public static string[] LastRow(RecordSetBuilder records, DateOnly? asOf = null) => Ids(Component(records, asOf).Rows[^1].Findings);

    /// <summary>The rules that fired on each row of the first component, by agreement number.</summary>
    public static string[][] Rows(RecordSetBuilder records, DateOnly? asOf = null) => [.. Component(records, asOf).Rows.Select(row => Ids(row.Findings))];

    public static string[] Closures(RecordSetBuilder records) => Ids(Component(records).Closures[0].Findings);

    public static string[] CsssPeriods(RecordSetBuilder records) => Ids(Component(records).CsssPeriods[0].Findings);

    /// <summary>Every finding on the records: of components, rows and sets.</summary>
    public static IEnumerable<Finding> All(RecordSetBuilder records) =>
        from component in Judge.Of(records.Build(), Valid.Today).Components
        from findings in (IReadOnlyList<Finding>[])
        [
            component.Findings,
            .. component.Rows.Select(row => row.Findings),
            .. component.Closures.Select(set => set.Findings),
            .. component.CsssPeriods.Select(set => set.Findings),
        ]
        from finding in findings
        select finding;

    public static string[] Ids(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Rule.Id)];
}
