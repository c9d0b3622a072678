using Ponceau.Core.Records;
using static Ponceau.Core.Doubles.DoubleReasons;

namespace Ponceau.Core.Doubles;

/// <summary>The children of an organisation, to find the doubles of one that is typed.</summary>
internal sealed class ChildDoubles(IReadOnlyList<Child> children)
{
    private const DoubleReasons SameNames = SameName | OtherSpelling;

    private readonly NameIndex<Child> _byName = new(children.Select(child => (child, NameOf(child))));
    private readonly ILookup<Nirec, Child> _byNirec = children.Where(child => child.Nirec.IsWellFormed).ToLookup(child => child.Nirec);

    public IEnumerable<LikelyDouble<Child>> Of(Child typed)
    {
        var name = NameOf(typed);
        var alike = _byName.Like(name).ToList();
        var others = typed.Nirec.IsWellFormed ? _byNirec[typed.Nirec].Where(child => alike.TrueForAll(each => each.Record.Number != child.Number)) : [];
        return from each in alike.Concat(others.Select(child => (Record: child, Name: None)))
               where each.Record.Number != typed.Number
               let found = Weighed(typed, each.Record, each.Name)
               where found is not null
               select found;
    }

    private static NameLikeness NameOf(Child child) => new(child.LastName, child.FirstName);

    /// <summary>None where what differs weighs more than what is the same.</summary>
    private static LikelyDouble<Child>? Weighed(Child typed, Child known, DoubleReasons name)
    {
        var date = DateOf(typed.BirthDate, known.BirthDate);
        if (typed.Nirec.IsWellFormed && typed.Nirec == known.Nirec)
            return new(known, SameNirec | name | (name == None ? None : date), IsStrong: true);

        // Both numbers are known and they differ: one of them is wrong, or these are two children.
        var isOtherNirec = typed.Nirec.IsWellFormed && known.Nirec.IsWellFormed;
        return date switch
        {
            SameBirthDate or SwappedDayAndMonth => new(known, name | date, IsStrong: name != OneLetter || !isOtherNirec),
            NoBirthDate when name != OneLetter => new(known, name | date, IsStrong: !isOtherNirec),
            OtherBirthDate when (name & SameNames) != None && !isOtherNirec => new(known, name | date, IsStrong: false),
            _ => null,
        };
    }

    private static DoubleReasons DateOf(DateOnly? typed, DateOnly? known)
    {
        if (typed is not { } one || known is not { } other) return NoBirthDate;
        if (one == other) return SameBirthDate;
        return one.Year == other.Year && one.Month == other.Day && one.Day == other.Month ? SwappedDayAndMonth : OtherBirthDate;
    }
}
