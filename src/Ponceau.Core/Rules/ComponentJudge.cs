using Ponceau.Core.Records;
using Ponceau.Core.Rules.Partners;

namespace Ponceau.Core.Rules;

/// <summary>Judges the components of a set, one after another: the component, its sets, then its rows, which the CSSS sets bear on.</summary>
internal sealed class ComponentJudge
{
    private readonly RecordIndex _index;
    private readonly FindingList _findings = new();
    private readonly Component?[] _twins;
    private readonly ILookup<string, ClosureSet> _closures;
    private readonly ILookup<string, CsssPeriodSet> _periods;
    private readonly RowJudge _rows;

    public ComponentJudge(RecordSet records, DateOnly asOf, int? only)
    {
        _index = new RecordIndex(records);
        _twins = Partners.Doubles.OfNumbers(records.Components);
        _closures = records.Closures.ToLookup(set => set.Component, StringComparer.Ordinal);
        _periods = records.CsssPeriods.ToLookup(set => set.Component, StringComparer.Ordinal);
        _rows = new RowJudge(_index, new RecordPartners(_index, only), asOf, _findings);
    }

    public ComponentJudgement Judge(int ordinal)
    {
        var component = _index.Records.Components[ordinal];
        _findings.Try(ComponentRules.All, new ComponentSubject(component, _twins[ordinal]));
        var own = _findings.Take();

        var sets = new SetJudge(component, _findings);
        var closures = _closures[component.Id].OrderBy(set => set.Year).Select(sets.Judge).ToList();
        var periods = _periods[component.Id].OrderBy(set => set.FinancialYear).Select(set => (Set: set, Judgement: sets.Judge(set))).ToList();
        var sound = periods.Where(set => set.Judgement.Outcome == Outcome.Ready).Select(set => set.Set);
        var rows = _rows.Judge(ordinal, Outcomes.Of(own), CsssPlaces.Of(_index, ordinal, sound));
        return new ComponentJudgement(component, own, rows, closures, [.. periods.Select(set => set.Judgement)]);
    }
}
