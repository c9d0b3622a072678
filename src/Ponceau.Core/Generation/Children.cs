using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Core.Generation;

/// <summary>Made-up children, from six months to the year after they left for school.</summary>
internal sealed class Children(SplitMix random, DateOnly asOf)
{
    public const int YoungestMonths = 6;
    private const int OldestMonths = 66;

    private readonly int _from = random.Below(90_000_000);
    private readonly HashSet<(string LastName, string FirstName, DateOnly BirthDate)> _identities = [];
    private int _count;

    /// <summary>A birth date; of a younger sibling, at least a year after the elder's. None where it would be too young.</summary>
    public DateOnly? Birth(DateOnly? elder)
    {
        var birth = elder is { } before
            ? before.AddMonths(random.Between(13, 40)).AddDays(random.Below(28))
            : asOf.AddMonths(-random.Between(YoungestMonths + 1, OldestMonths)).AddDays(random.Below(28));
        return birth <= asOf.AddMonths(-YoungestMonths) ? birth : null;
    }

    public Child Make(string lastName, DateOnly birth, EquatableList<EmergencyContact> contacts)
    {
        var isGirl = random.Percent(49);
        var bornOutside = random.Percent(4);
        // Of those born elsewhere, some have a NIREC, some a NECSG, and some wait for one (NIR-05).
        var (nirec, necsg) = !bornOutside ? (true, false) : random.Below(3) switch { 0 => (true, false), 1 => (false, true), _ => (false, false) };
        var ordinal = _count++;
        return new Child
        {
            Number = Digits.InOrder(ordinal + 1),
            LastName = lastName,
            FirstName = FirstName(lastName, birth, isGirl),
            BirthDate = birth,
            Sex = random.Below(500) == 0 ? "X" : isGirl ? "F" : "M",
            BornOutsideQuebec = bornOutside,
            Nirec = nirec ? NirecOf(ordinal, birth) : default,
            Necsg = necsg ? Necsg.FromStore(Digits.Scattered(ordinal, _from + 7)) : default,
            SpecialNeeds = random.Percent(3),
            Group = random.Percent(80) ? random.Of(Names.Groups) : "",
            EmergencyContacts = contacts,
        };
    }

    /// <summary>A name that no other child of the last name born that day has (ENF-06).</summary>
    private string FirstName(string lastName, DateOnly birth, bool isGirl)
    {
        while (true)
        {
            var name = random.Of(isGirl ? Names.Girls : Names.Boys);
            // On a full day the next name is a double one, which never runs out.
            for (var tries = 0; tries < 8; tries++)
            {
                if (_identities.Add((lastName, name, birth))) return name;
                name = $"{name}-{random.Of(isGirl ? Names.Girls : Names.Boys)}";
            }
        }
    }

    // 1, the year of the act, 8 digits (NIR-02, NIR-07).
    private Nirec NirecOf(int ordinal, DateOnly birth) =>
        Nirec.FromStore($"1{birth.Year.ToString("0000", CultureInfo.InvariantCulture)}{Digits.Scattered(ordinal, _from)}");
}
