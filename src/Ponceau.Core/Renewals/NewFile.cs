using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Renewals;

/// <summary>
/// "Nouveau dossier": other people sign from a day on. What each agreement of the old file becomes, and what stands in the new one; the old
/// agreements end the day before.
/// </summary>
public static class NewFile
{
    /// <summary>The agreements that somebody else signs from that day on.</summary>
    public static IEnumerable<Agreement> Concerned(IEnumerable<Agreement> ofTheFile, DateOnly day) =>
        ofTheFile.Where(agreement => agreement.Start is not null && (agreement.End ?? DateOnly.MaxValue) >= day);

    /// <summary>The old agreement as it ends, null where it had not begun and is taken back whole; and the one that the others sign.</summary>
    public static (Agreement? Ended, Agreement Next) At(DateOnly day, Agreement agreement, FileNumber file)
    {
        var next = agreement with { Number = default, File = file, EndKind = null, NoticeDate = null, SignedOn = null };
        return agreement.Start >= day
            ? (null, next)
            : (agreement with { End = day.AddDays(-1), EndKind = EndKind.Replaced }, next with { Start = day, Schedule = Succession.Continued(agreement, day) });
    }

    /// <summary>
    /// Parent B of the old file, where parent A of the new one is the same person: PAR-06 refuses that in one component, and the other parent then
    /// belongs to the child's emergency contacts. The other way round as well.
    /// </summary>
    public static bool MovesToContacts(Parent? parentB, Parent otherParentA) =>
        parentB is { } known && SameName.Equal(known.LastName, otherParentA.LastName) && SameName.Equal(known.FirstName, otherParentA.FirstName);

    /// <summary>A child with a parent among those to call; as it is where somebody of that name stands there already.</summary>
    public static Child WithContact(Child child, Parent parent, string relation)
    {
        var name = $"{parent.LastName} {parent.FirstName}".Trim();
        if (child.EmergencyContacts.Any(contact => SameName.Equal(contact.Name, name))) return child;
        return child with { EmergencyContacts = new(child.EmergencyContacts.Append(new EmergencyContact { Name = name, Phone = parent.Phone, Relation = relation })) };
    }
}
