using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Which record belongs to which, by their ordinals in the set: built once a judgement, in one pass over each kind.</summary>
internal sealed class RecordIndex
{
    public RecordIndex(RecordSet records)
    {
        Records = records;
        ComponentOfFile = Owners(records.Files, file => file.Component, records.Components, component => component.Id);
        FamilyOfFile = Owners(records.Files, file => file.Family, records.Families, family => family.Number);
        ChildOfFile = Owners(records.Files, file => file.Child, records.Children, child => child.Number);
        FileOfAgreement = Owners(records.Agreements, agreement => agreement.File.Text, records.Files, file => file.Number.Text);
        FilesOfComponent = new Groups(ComponentOfFile, records.Components.Count);
        FilesOfChild = new Groups(ChildOfFile, records.Children.Count);
        AgreementsOfFile = new Groups(FileOfAgreement, records.Files.Count);
    }

    public RecordSet Records { get; }
    public int[] ComponentOfFile { get; }
    public int[] FamilyOfFile { get; }
    public int[] ChildOfFile { get; }
    public int[] FileOfAgreement { get; }
    public Groups FilesOfComponent { get; }
    public Groups FilesOfChild { get; }
    public Groups AgreementsOfFile { get; }

    private static int[] Owners<TRecord, TOwner>(
        IReadOnlyList<TRecord> records, Func<TRecord, string> nameOf, IReadOnlyList<TOwner> owners, Func<TOwner, string> numberOf)
    {
        var ordinals = new Dictionary<string, int>(owners.Count, StringComparer.Ordinal);
        for (var i = 0; i < owners.Count; i++) ordinals.TryAdd(numberOf(owners[i]), i);

        var found = new int[records.Count];
        for (var i = 0; i < found.Length; i++)
        {
            // A reader or a database never hands over such a set, and a row left out in silence would be lost.
            if (!ordinals.TryGetValue(nameOf(records[i]), out found[i]))
                throw new InvalidOperationException($"A {typeof(TRecord).Name} names a {typeof(TOwner).Name} that the records lack.");
        }

        return found;
    }
}
