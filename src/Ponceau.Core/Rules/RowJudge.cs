using System.Globalization;
using Ponceau.Core.Rules.Partners;

namespace Ponceau.Core.Rules;

/// <summary>Judges the rows of one component after another.</summary>
internal sealed class RowJudge(RecordIndex index, RecordPartners partners, DateOnly asOf, FindingList findings)
{
    private static readonly Rule<AgreementSubject>[] OfAgreement =
    [
        .. ChildRules.OfAgreement, .. AgreementRules.All, .. ScheduleRules.All, .. EcpRules.All, .. CsssRules.All, .. TransitionalRules.All,
    ];

    private readonly RecordFindings _shared = new(index, partners, asOf, findings);

    /// <summary>The rows of a component, by agreement number.</summary>
    /// <param name="own">What the component's own findings make of its rows.</param>
    public IReadOnlyList<RowJudgement> Judge(int component, Outcome own, CsssPlaces csss)
    {
        var rows = new List<RowJudgement>();
        foreach (var file in index.FilesOfComponent[component])
        {
            var ofFile = _shared.OfFile(file);
            foreach (var agreement in index.AgreementsOfFile[file])
                rows.Add(IsInScope(agreement, component) ? Judge(agreement, own, ofFile, csss) : OutOfScope(agreement));
        }

        return ByNumber(rows);
    }

    private bool IsInScope(int agreement, int component) => !(index.Records.Agreements[agreement].End < index.Records.Components[component].EffectiveDate);

    private RowJudgement OutOfScope(int agreement) =>
        new(index.Records.Agreements[agreement], index.Records.Files[index.FileOfAgreement[agreement]], Outcome.OutOfScope, []);

    private RowJudgement Judge(int ordinal, Outcome own, IReadOnlyList<Finding> ofFile, CsssPlaces csss)
    {
        var file = index.FileOfAgreement[ordinal];
        var ofFamily = _shared.OfFamily(index.FamilyOfFile[file]);
        var ofChild = _shared.OfChild(index.ChildOfFile[file]);

        var agreement = index.Records.Agreements[ordinal];
        var child = index.Records.Children[index.ChildOfFile[file]];
        var component = index.Records.Components[index.ComponentOfFile[file]];
        findings.Try(OfAgreement, new AgreementSubject(agreement, child, component, asOf, partners.Agreements, ordinal, csss));
        findings.Add(ofFamily);
        findings.Add(ofChild);
        findings.Add(ofFile);
        var found = findings.Take();
        return new RowJudgement(agreement, index.Records.Files[file], Outcomes.Graver(own, Outcomes.Of(found)), found);
    }

    private static RowJudgement[] ByNumber(List<RowJudgement> rows)
    {
        // Numbers of 8 digits come in the same order as whole numbers, and are compared much quicker so.
        var sorted = rows.ToArray();
        if (rows.TrueForAll(static row => row.Agreement.Number.IsWellFormed))
            Array.Sort(Array.ConvertAll(sorted, static row => int.Parse(row.Agreement.Number.Text, CultureInfo.InvariantCulture)), sorted);
        else
            Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Agreement.Number.Text, other.Agreement.Number.Text));
        return sorted;
    }
}
