using Ponceau.Core.Records;
using static Ponceau.Core.Doubles.DoubleReasons;

namespace Ponceau.Core.Doubles;

/// <summary>The parents of an organisation's families, to find the doubles of one that is typed.</summary>
internal sealed class ParentDoubles
{
    private const DoubleReasons Reached = SamePhone | SameEmail;

    /// <summary>What more parents than these have in common, such as the number of a workplace, tells nothing of one of them.</summary>
    private const int MostToShare = 4;

    private readonly NameIndex<KnownParent> _byName;
    private readonly ILookup<string, KnownParent> _byPhone;
    private readonly ILookup<string, KnownParent> _byEmail;

    public ParentDoubles(IReadOnlyList<Family> families)
    {
        var parents = families.SelectMany(ParentsOf).ToList();
        _byName = new NameIndex<KnownParent>(parents.Select(known => (known, NameOf(known.Parent))));
        _byPhone = parents.ToLookup(known => PhoneOf(known.Parent));
        _byEmail = parents.ToLookup(known => EmailOf(known.Parent));
    }

    /// <param name="address">None where it is not typed yet.</param>
    public IEnumerable<LikelyDouble<KnownParent>> Of(Parent typed, Address? address)
    {
        // By reference: both parents of a half-filled family may read the same.
        var alike = new Dictionary<KnownParent, DoubleReasons>(ReferenceEqualityComparer.Instance);
        foreach (var (known, name) in _byName.Like(NameOf(typed))) alike[known] = name;
        foreach (var known in Sharing(_byPhone, PhoneOf(typed)).Concat(Sharing(_byEmail, EmailOf(typed)))) alike.TryAdd(known, None);
        return from each in alike
               let found = Weighed(typed, address, each.Key, each.Value)
               where found is not null
               select found;
    }

    private static IEnumerable<KnownParent> ParentsOf(Family family) =>
        family.ParentB is { } second ? [new(family, family.ParentA), new(family, second)] : [new(family, family.ParentA)];

    private static IEnumerable<KnownParent> Sharing(ILookup<string, KnownParent> parents, string contact) =>
        contact.Length > 0 && parents[contact].Count() <= MostToShare ? parents[contact] : [];

    private static NameLikeness NameOf(Parent parent) => new(parent.LastName, parent.FirstName);

    /// <summary>None where what differs weighs more than what is the same.</summary>
    private static LikelyDouble<KnownParent>? Weighed(Parent typed, Address? address, KnownParent known, DoubleReasons name)
    {
        var contact = Same(PhoneOf(typed), PhoneOf(known.Parent), SamePhone) | Same(EmailOf(typed), EmailOf(known.Parent), SameEmail);
        var place = name == None ? None : AddressOf(address, known.Family.Address);
        var isAnchored = (contact & Reached) != None || place == SameAddress;
        if (name == OneLetter && place == OtherAddress && !isAnchored) return null;
        return new(known, name | contact | place, name switch
        {
            // People who live together share a telephone, hardly ever an address for their mail.
            None => contact.HasFlag(SameEmail),
            OneLetter => isAnchored,
            _ => isAnchored || place != OtherAddress || !IsReachedElsewhere(typed, known.Parent),
        });
    }

    /// <summary>A homonym: everything that is known of both differs but the name.</summary>
    private static bool IsReachedElsewhere(Parent typed, Parent known) =>
        Differ(PhoneOf(typed), PhoneOf(known)) || Differ(EmailOf(typed), EmailOf(known));

    private static bool Differ(string one, string other) => one.Length > 0 && other.Length > 0 && one != other;

    private static DoubleReasons Same(string one, string other, DoubleReasons reason) => one.Length > 0 && one == other ? reason : None;

    private static DoubleReasons AddressOf(Address? typed, Address known)
    {
        var (one, other) = (LineOf(typed), LineOf(known));
        if (one.Length == 0 || other.Length == 0) return None;
        var (code, otherCode) = (typed!.PostalCode.Tidied, known.PostalCode.Tidied);
        return one == other && !Differ(code, otherCode) ? SameAddress : OtherAddress;
    }

    private static string LineOf(Address? address) =>
        Rules.SameName.KeyOf(new string([.. (address?.Line ?? "").Select(c => c is ',' or '.' or '#' ? ' ' : c)]));

    private static string EmailOf(Parent parent) => PastedText.Clean(parent.Email).ToLowerInvariant();

    /// <summary>The ten digits of a number, as it is written anywhere; empty for a piece of one.</summary>
    private static string PhoneOf(Parent parent)
    {
        var digits = new string([.. parent.Phone.Where(char.IsAsciiDigit)]);
        if (digits.Length > 10 && digits[0] == '1') digits = digits[1..];
        return digits.Length < 10 ? "" : digits[..10];
    }
}
