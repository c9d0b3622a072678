using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>A line of the grid: an agreement, what is proposed to follow it, and what the rules say of that.</summary>
public sealed record RenewalLine
{
    /// <summary>What is corrected in the grid itself: an error there is to be corrected before anything is made.</summary>
    private static readonly HashSet<string> Corrected = new(StringComparer.Ordinal)
    {
        "agreement.start", "agreement.end", "agreement.infant", "agreement.infantLastDay", "agreement.ecp", "agreement.csss", "agreement.transitional",
    };

    /// <summary>The line's place on the page: <c>line-3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As it stands in the form.</summary>
    public required Renewal Renewal { get; init; }

    public required RenewalEntry Entry { get; init; }

    /// <summary>A date of it cannot be read.</summary>
    public bool HasFaults { get; init; }

    /// <summary>The agreement or the child was saved since the form was made, and what is proposed is not the same any more.</summary>
    public bool IsChanged { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public Agreement Last => Renewal.Last;

    public Child Child => Renewal.Child;

    public string Name => PersonName.Of(Child);

    /// <summary>The rules whose findings block the new agreement or make it wait.</summary>
    public string Seen => string.Join(' ', Findings.Where(IsGrave).Select(finding => finding.Rule.Id).Distinct());

    /// <summary>Nothing is made as long as this line is as it is.</summary>
    public bool IsToCorrect => Entry.Chosen && (HasFaults || IsChanged || Findings.Any(finding => finding.Level == Level.Error && IsCorrectedHere(finding)));

    /// <summary>Something that blocks it or makes it wait was not on the page yet when the form was sent.</summary>
    public bool IsToLookAt => Entry.Chosen && Seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Entry.Seen.Split(' ')).Any();

    /// <summary>What is worth telling of a line: what blocks it or makes it wait, and every warning on the new agreement itself.</summary>
    public static bool IsTold(Finding finding) => IsGrave(finding) || (finding.Level == Level.Warning && finding.Field.StartsWith("agreement.", StringComparison.Ordinal));

    public static bool IsCorrectedHere(Finding finding) => Corrected.Contains(finding.Field.Split(", ")[0]);

    private static bool IsGrave(Finding finding) => finding.Level is Level.Error or Level.Held;
}
