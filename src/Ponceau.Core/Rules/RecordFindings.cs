using Ponceau.Core.Records;
using Ponceau.Core.Rules.Partners;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>What is found of a family or a child is found once and shared by its rows; what is found of a file, by the file's.</summary>
internal sealed class RecordFindings(RecordIndex index, RecordPartners partners, DateOnly asOf, FindingList findings)
{
    private readonly IReadOnlyList<Finding>?[] _ofFamilies = new IReadOnlyList<Finding>?[index.Records.Families.Count];
    private readonly IReadOnlyList<Finding>?[] _ofChildren = new IReadOnlyList<Finding>?[index.Records.Children.Count];

    public IReadOnlyList<Finding> OfFamily(int ordinal) => _ofFamilies[ordinal] ??= Of(index.Records.Families[ordinal]);

    public IReadOnlyList<Finding> OfChild(int ordinal) => _ofChildren[ordinal] ??= FindOfChild(ordinal);

    public IReadOnlyList<Finding> OfFile(int ordinal)
    {
        var family = index.Records.Families[index.FamilyOfFile[ordinal]];
        var component = index.Records.Components[index.ComponentOfFile[ordinal]];
        var (twoFamilies, otherParents) = (partners.Files.TwoFamilies[ordinal], partners.Files.OtherParents[ordinal]);
        findings.Try(ParentRules.OfFile, new FileSubject(index.Records.Files[ordinal], family, component, twoFamilies, otherParents));
        return findings.Take();
    }

    private IReadOnlyList<Finding> Of(Family family)
    {
        findings.Try(ParentRules.OfFamily, new FamilySubject(family));
        findings.Try(AddressRules.All, new AddressSubject(family.Address, new AddressLine(family.Address.Line)));
        return findings.Take();
    }

    private IReadOnlyList<Finding> FindOfChild(int ordinal)
    {
        var child = index.Records.Children[ordinal];
        findings.Try(ChildRules.OfNames, new ChildNameSubject(child.LastName, new Term("LastName")), 0, "child.lastName");
        findings.Try(ChildRules.OfNames, new ChildNameSubject(child.FirstName, new Term("FirstName")), 1, "child.firstName");
        var subject = new ChildSubject(child, asOf, partners.SameNirec[ordinal], partners.SameIdentity[ordinal]);
        findings.Try(ChildRules.OfChild, subject);
        findings.Try(NirecRules.All, subject);
        return findings.Take();
    }
}
