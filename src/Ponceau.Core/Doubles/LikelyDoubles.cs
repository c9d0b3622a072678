using System.Runtime.CompilerServices;
using Ponceau.Core.Records;

namespace Ponceau.Core.Doubles;

/// <summary>
/// Finds the records that are likely the same child or parent as one that is being typed (product.md, "Duplicates"): the best first, five at most.
/// What is known is put in order once for a set of records, so that it can be asked at every key.
/// </summary>
public static class LikelyDoubles
{
    private const int Most = 5;

    private static readonly ConditionalWeakTable<RecordSet, ChildDoubles> Children = [];
    private static readonly ConditionalWeakTable<RecordSet, ParentDoubles> Parents = [];

    /// <summary>The children who are likely the one typed; never the child itself, told by its number.</summary>
    public static IReadOnlyList<LikelyDouble<Child>> OfChild(Child typed, RecordSet records) =>
        [.. Best(Children.GetValue(records, each => new ChildDoubles(each.Children)).Of(typed), child => child.Number)];

    /// <param name="address">Where the parent lives; none where it is not typed yet.</param>
    public static IReadOnlyList<LikelyDouble<KnownParent>> OfParent(Parent typed, Address? address, RecordSet records) =>
        [.. Best(Among(records).Of(typed, address), known => known.Family.Number)];

    /// <summary>Both parents of a family that is typed; each family that they are known in stands once.</summary>
    public static IReadOnlyList<LikelyDouble<KnownParent>> OfFamily(Family typed, RecordSet records)
    {
        var ofA = Among(records).Of(typed.ParentA, typed.Address);
        var ofB = typed.ParentB is { } second ? Among(records).Of(second, typed.Address).Select(AsParentB) : [];
        var families = ofA.Concat(ofB).Where(found => found.Record.Family.Number != typed.Number).GroupBy(found => found.Record.Family.Number);
        return [.. Best(families.Select(family => family.MaxBy(Weight)!), known => known.Family.Number)];
    }

    private static ParentDoubles Among(RecordSet records) => Parents.GetValue(records, each => new ParentDoubles(each.Families));

    private static LikelyDouble<KnownParent> AsParentB(LikelyDouble<KnownParent> found) =>
        ReferenceEquals(found.Record.Parent, found.Record.Family.ParentA) ? found with { Reasons = found.Reasons | DoubleReasons.ParentBIsParentAThere } : found;

    private static IEnumerable<LikelyDouble<T>> Best<T>(IEnumerable<LikelyDouble<T>> found, Func<T, string> numberOf) =>
        found.OrderByDescending(Weight).ThenBy(each => numberOf(each.Record), StringComparer.Ordinal).Take(Most);

    private static int Weight<T>(LikelyDouble<T> found) =>
        (found.IsStrong ? 1000 : 0) + Weights.Sum(each => found.Reasons.HasFlag(each.Reason) ? each.Weight : 0);

    private static readonly (DoubleReasons Reason, int Weight)[] Weights =
    [
        (DoubleReasons.SameNirec, 200),
        (DoubleReasons.SameName, 60), (DoubleReasons.OtherSpelling, 55), (DoubleReasons.InvertedNames, 50), (DoubleReasons.OneLetter, 40),
        (DoubleReasons.SameBirthDate, 30), (DoubleReasons.SwappedDayAndMonth, 20), (DoubleReasons.NoBirthDate, 5),
        (DoubleReasons.SameEmail, 40), (DoubleReasons.SamePhone, 20), (DoubleReasons.SameAddress, 20),
    ];
}
