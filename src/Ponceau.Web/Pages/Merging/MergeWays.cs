using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Merging;

/// <summary>The ways from a record's page to merging it: with the records that the rules take for the same child, or with one that is looked for.</summary>
/// <param name="Search">Where another record is looked for.</param>
/// <param name="Doubles">The numbers of the records that seem to be the same, each with where the two are compared.</param>
public sealed record MergeWays(string Search, IReadOnlyList<(string Number, string Address)> Doubles)
{
    /// <summary>The rules that name another record of the same child.</summary>
    private static readonly string[] SameChild = ["NIR-08", "ENF-06"];

    /// <summary>Null for what is not merged.</summary>
    public static MergeWays? Of(object record, IEnumerable<Finding> findings) =>
        MergeAddress.Of(record) is { } search ? new MergeWays(search, record is Child ? [.. DoublesIn(record, findings)] : []) : null;

    private static IEnumerable<(string, string)> DoublesIn(object record, IEnumerable<Finding> findings) => findings
        .Where(finding => SameChild.Contains(finding.Rule.Id))
        .SelectMany(finding => finding.Arguments).Where(argument => argument.Name == "child")
        .Select(argument => (string)argument.Value).Distinct().Select(number => (number, MergeAddress.Of(record, number)));
}
