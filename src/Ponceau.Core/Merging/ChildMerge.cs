using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Merging;

/// <summary>Two records of one child, made one.</summary>
public static class ChildMerge
{
    public const string Contacts = "child.emergencyContacts";

    private static readonly MergeField<Child>[] Fields =
    [
        new("child.lastName", child => child.LastName, (to, from) => to with { LastName = from.LastName }),
        new("child.firstName", child => child.FirstName, (to, from) => to with { FirstName = from.FirstName }),
        new("child.birthDate", child => child.BirthDate, (to, from) => to with { BirthDate = from.BirthDate }),
        new("child.sex", child => child.Sex, (to, from) => to with { Sex = from.Sex }),
        new("child.bornOutsideQuebec", child => child.BornOutsideQuebec, (to, from) => to with { BornOutsideQuebec = from.BornOutsideQuebec }),
        new("child.nirec", child => child.Nirec.Text, (to, from) => to with { Nirec = from.Nirec }, MustChoose: true),
        new("child.necsg", child => child.Necsg.IsGiven ? child.Necsg.Text : "", (to, from) => to with { Necsg = from.Necsg }, MustChoose: true),
        new("child.specialNeeds", child => child.SpecialNeeds, (to, from) => to with { SpecialNeeds = from.SpecialNeeds }),
        new("child.status", child => child.Status, (to, from) => to with { Status = from.Status }),
        new("child.group", child => child.Group, (to, from) => to with { Group = from.Group }),
    ];

    /// <param name="choices">What the user chose where the two say different things, by name of field.</param>
    public static Merge<Child> Of(RecordSet records, Child kept, Child other, IReadOnlyDictionary<string, MergeSide> choices)
    {
        var (merged, fields) = MergeFields.Decide(Fields, kept, other, choices);
        var contacts = Join(kept.EmergencyContacts, other.EmergencyContacts);
        merged = merged with { EmergencyContacts = contacts };
        var moves = FileMoves.Of(records, file => file.Child == other.Number, file => file with { Child = kept.Number });
        return new Merge<Child>
        {
            Kept = kept,
            Other = other,
            Compared = other,
            Merged = merged,
            Fields = contacts.Count == 0 ? fields : [.. fields, OfContacts(kept, contacts)],
            Moves = moves,
            After = records with
            {
                Children = [.. records.Children.Where(c => c.Number != other.Number).Select(c => c.Number == kept.Number ? merged : c)],
                Files = FileMoves.Applied(records, moves),
            },
        };
    }

    private static MergedField OfContacts(Child kept, EquatableList<EmergencyContact> joined) =>
        new(Contacts, joined.Equals(kept.EmergencyContacts) ? MergeKind.Same : MergeKind.Joined, MergeSide.Kept);

    private static EquatableList<EmergencyContact> Join(EquatableList<EmergencyContact> kept, EquatableList<EmergencyContact> other)
    {
        var added = other.Where(contact => !kept.Any(known => AddsNothing(contact, known))).ToList();
        return added.Count == 0 ? kept : new([.. kept, .. added]);
    }

    /// <summary>The same person at the same number, of whom nothing more is said.</summary>
    private static bool AddsNothing(EmergencyContact contact, EmergencyContact known) =>
        SameName.Equal(contact.Name, known.Name) && DigitsOf(contact.Phone) == DigitsOf(known.Phone)
        && (contact.Relation.Length == 0 || SameName.Equal(contact.Relation, known.Relation));

    private static string DigitsOf(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
