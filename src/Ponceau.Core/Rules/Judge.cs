using Ponceau.Core.Records;
using Ponceau.Core.Rules.Partners;

namespace Ponceau.Core.Rules;

/// <summary>Judges records by every rule that they alone decide (rules.md). It has no text and no clock: the same records give the same judgement.</summary>
public static class Judge
{
    /// <summary>Judges a whole set: an organisation's, a document's, or the few records of a page as they are typed.</summary>
    /// <param name="records">Every file names a component, a family and a child of the set; what a rule compares must be in it.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="component">The identifier of the only component to judge, its records being compared with all others; every component where null.</param>
    public static Judgement Of(RecordSet records, DateOnly asOf, string? component = null)
    {
        var only = component is null ? null : OrdinalOf(component, records.Components);
        var judge = new ComponentJudge(records, asOf, only);
        var judged = new List<ComponentJudgement>();
        for (var ordinal = 0; ordinal < records.Components.Count; ordinal++)
            if (component is null || ordinal == only) judged.Add(judge.Judge(ordinal));
        return new Judgement(asOf, judged);
    }

    /// <summary>What is found of a family alone, as it is typed: no file is needed.</summary>
    public static IReadOnlyList<Finding> OfFamily(Family family, DateOnly asOf) =>
        FindingsOf(new RecordSet { Organisation = new(""), Families = [family] }, asOf).OfFamily(0);

    /// <summary>What is found of a child alone, as it is typed, among the other children of the organisation.</summary>
    public static IReadOnlyList<Finding> OfChild(Child child, IEnumerable<Child> others, DateOnly asOf) =>
        FindingsOf(new RecordSet { Organisation = new(""), Children = [child, .. others] }, asOf).OfChild(0);

    private static RecordFindings FindingsOf(RecordSet records, DateOnly asOf)
    {
        var index = new RecordIndex(records);
        return new RecordFindings(index, new RecordPartners(index, null), asOf, new FindingList());
    }

    private static int? OrdinalOf(string component, IReadOnlyList<Component> components)
    {
        for (var ordinal = 0; ordinal < components.Count; ordinal++)
            if (components[ordinal].Id == component) return ordinal;
        return null;
    }
}
