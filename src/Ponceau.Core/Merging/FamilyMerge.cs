using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Merging;

/// <summary>
/// Two records of one family, made one. A parent who is somebody else in each is chosen as a whole, parent A with the address: nobody gets
/// another's telephone. Parents who stand the other way round are compared each with the same person.
/// </summary>
public static class FamilyMerge
{
    /// <param name="choices">What the user chose where the two say different things, by name of field.</param>
    public static Merge<Family> Of(RecordSet records, Family kept, Family other, IReadOnlyDictionary<string, MergeSide> choices)
    {
        var compared = Aligned(kept, other);
        var (merged, fields) = MergeFields.Decide(FieldsOf(kept, compared), kept, compared, choices);
        var moves = FileMoves.Of(records, file => file.Family == other.Number, file => file with { Family = kept.Number });
        return new Merge<Family>
        {
            Kept = kept,
            Other = other,
            Compared = compared,
            Merged = merged,
            Fields = fields,
            Moves = moves,
            After = records with
            {
                Families = [.. records.Families.Where(f => f.Number != other.Number).Select(f => f.Number == kept.Number ? merged : f)],
                Files = FileMoves.Applied(records, moves),
            },
        };
    }

    /// <summary>The other family with its parents where the kept one has them; somebody whom the kept one lacks goes to a place that is free there.</summary>
    private static Family Aligned(Family kept, Family other)
    {
        var isTurned = !IsSamePerson(kept.ParentA, other.ParentA) && HasName(other.ParentA)
            && (kept.ParentB is null ? other.ParentB is null || IsSamePerson(kept.ParentA, other.ParentB) : HasName(kept.ParentB) && IsSamePerson(kept.ParentB, other.ParentA));
        return isTurned ? other with { ParentA = other.ParentB ?? new Parent(), ParentB = other.ParentA } : other;
    }

    private static IEnumerable<MergeField<Family>> FieldsOf(Family kept, Family other) =>
    [
        .. IsSamePerson(kept.ParentA, other.ParentA) ? OfParentA : OfOtherParentA,
        new("parentA.language", family => family.Language, (to, from) => to with { Language = from.Language }),
        .. IsSamePerson(kept.ParentB, other.ParentB) ? OfParentB : OfOtherParentB,
    ];

    private static readonly MergeField<Family>[] OfParentA =
    [
        .. OfParent("parentA", family => family.ParentA, (family, parent) => family with { ParentA = parent }),
        new("parentA.address", family => AddressOf(family), (to, from) => to with { Address = from.Address }),
    ];

    private static readonly MergeField<Family>[] OfParentB =
        [.. OfParent("parentB", family => family.ParentB ?? new Parent(), (family, parent) => family with { ParentB = parent })];

    private static readonly MergeField<Family>[] OfOtherParentA =
        [new("parentA", family => (family.ParentA, family.Address), (to, from) => to with { ParentA = from.ParentA, Address = from.Address })];

    private static readonly MergeField<Family>[] OfOtherParentB = [new("parentB", family => family.ParentB, (to, from) => to with { ParentB = from.ParentB })];

    private static IEnumerable<MergeField<Family>> OfParent(string name, Func<Family, Parent> of, Func<Family, Parent, Family> with)
    {
        yield return new($"{name}.name", family => $"{of(family).LastName} {of(family).FirstName}".Trim(),
            (to, from) => with(to, of(to) with { LastName = of(from).LastName, FirstName = of(from).FirstName }));
        yield return new($"{name}.role", family => of(family).Role, (to, from) => with(to, of(to) with { Role = of(from).Role }));
        yield return new($"{name}.phone", family => of(family).Phone, (to, from) => with(to, of(to) with { Phone = of(from).Phone }));
        yield return new($"{name}.email", family => of(family).Email, (to, from) => with(to, of(to) with { Email = of(from).Email }));
    }

    /// <summary>An address is chosen as a whole; a province alone is none.</summary>
    private static Address? AddressOf(Family family) =>
        family.Address is { Line: "", City: "", PostalCode.IsEmpty: true } ? null : family.Address;

    /// <summary>Somebody without a name is nobody else.</summary>
    private static bool IsSamePerson(Parent? one, Parent? other) =>
        !HasName(one) || !HasName(other) || (SameName.Equal(one!.LastName, other!.LastName) && SameName.Equal(one.FirstName, other.FirstName));

    private static bool HasName(Parent? parent) => parent is not null && parent.LastName.Length + parent.FirstName.Length > 0;
}
