namespace Ponceau.Core.Rules;

/// <summary>Every rule that Ponceau checks (rules.md). `ponceau rules` and docs/rules.md are written from it.</summary>
public static class Catalogue
{
    /// <summary>All rules by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        .. new Rule[][]
        {
            ComponentRules.All,
            NirecRules.All, ChildRules.OfNames, ChildRules.OfChild, ChildRules.OfAgreement,
            ParentRules.OfFamily, ParentRules.OfFile, AddressRules.All,
            AgreementRules.All, ScheduleRules.All, EcpRules.All, CsssRules.All, TransitionalRules.All,
            ClosureRules.OfSet, ClosureRules.OfDay, ClosureRules.OfHoliday,
            CsssPeriodRules.OfSet, CsssPeriodRules.OfPeriod,
            [.. DatabaseRules.All],
        }.SelectMany(rules => rules).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an id; none where there is no such rule.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
