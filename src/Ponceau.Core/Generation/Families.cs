using Ponceau.Core.Records;

namespace Ponceau.Core.Generation;

/// <summary>Made-up families: with one parent or two, or the two families of a child in shared custody.</summary>
internal sealed class Families(SplitMix random)
{
    private int _count;

    /// <summary>A family whose children bear one of its parents' names, or both.</summary>
    public (Family Family, string ChildrensName) Make(Town town)
    {
        var (one, other) = (MakeParent(town, isWoman: random.Percent(85)), MakeParent(town, isWoman: random.Percent(4)));
        // PAR-03: two people have two names.
        if (one.FirstName == other.FirstName) other = MakeParent(town, isWoman: one.Role == "father");
        var childrensName = random.Percent(30) ? $"{one.LastName}-{other.LastName}" : random.Percent(50) ? one.LastName : other.LastName;
        var family = MakeFamily(town, one) with { ParentB = random.Percent(78) ? other : null };
        return (family, one.LastName == other.LastName ? one.LastName : childrensName);
    }

    /// <summary>
    /// The families of two parents who live apart. Each is parent A of its own; the other one belongs to the child's emergency contacts, and a new
    /// spouse too (PAR-06, PAR-09).
    /// </summary>
    public (Family Mine, Family Theirs) MakeApart(Town town)
    {
        var mine = MakeFamily(town, MakeParent(town, isWoman: true));
        return (mine, MakeFamily(town, MakeParent(town, isWoman: false)));
    }

    private Family MakeFamily(Town town, Parent parentA) => new()
    {
        Number = Digits.InOrder(++_count),
        ParentA = parentA with { Email = random.Percent(70) ? $"parent{Digits.InOrder(_count)}@example.org" : "" },
        Address = Towns.Address(random, town),
        Language = random.Percent(90) ? "fr" : "en",
    };

    private Parent MakeParent(Town town, bool isWoman) => new()
    {
        LastName = random.Of(Names.Last),
        FirstName = random.Of(isWoman ? Names.Women : Names.Men),
        Role = isWoman ? "mother" : "father",
        Phone = Towns.Phone(random, town),
    };
}
