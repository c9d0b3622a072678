using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Merging;

public sealed class ChildMergeTests
{
    private static readonly Child Kept = Valid.Child() with { EmergencyContacts = EquatableList<EmergencyContact>.Empty };
    private static readonly Child Other = Kept with { Number = "00000002" };
    private static readonly EmergencyContact Aunt = new() { Name = "Roy Julie", Phone = "450 555-0123", Relation = "tante" };

    [Fact]
    public void SameValues_LeaveTheKeptRecordAsItIs()
    {
        var merge = Of(Kept, Other);
        merge.Merged.ShouldBe(Kept);
        merge.IsDecided.ShouldBeTrue();
        merge.Fields.ShouldAllBe(field => field.Kind == MergeKind.Same);
    }

    [Fact]
    public void FieldThatTheKeptRecordLacks_IsFilled()
    {
        var merge = Of(Kept with { BirthDate = null, Group = "", Nirec = default, Necsg = Necsg.FromStore("0") }, Other with { Group = "Les explorateurs", Necsg = Necsg.FromStore("777") });
        merge.Merged.ShouldBe(Kept with { Group = "Les explorateurs", Necsg = Necsg.FromStore("777") });
        Kinds(merge, MergeKind.OneSided).ShouldBe(["child.birthDate", "child.nirec", "child.necsg", "child.group"]);
    }

    [Fact]
    public void FieldThatTheOtherRecordLacks_StaysAsItIs() =>
        Of(Kept with { Necsg = Necsg.FromStore("777") }, Other with { Necsg = Necsg.FromStore("0"), FirstName = "", Nirec = default }).Merged.ShouldBe(Kept with { Necsg = Necsg.FromStore("777") });

    [Fact]
    public void Conflict_KeepsWhatTheKeptRecordSays_UnlessTheOtherIsChosen()
    {
        var other = Other with { FirstName = "Zoé", SpecialNeeds = true };
        Kinds(Of(Kept, other), MergeKind.Conflict).ShouldBe(["child.firstName", "child.specialNeeds"]);
        Of(Kept, other).Merged.ShouldBe(Kept);
        Of(Kept, other, ("child.firstName", MergeSide.Other)).Merged.ShouldBe(Kept with { FirstName = "Zoé" });
    }

    [Theory]
    [InlineData("child.nirec")]
    [InlineData("child.necsg")]
    public void NumbersThatDiffer_AreNeverChosenInSilence(string field)
    {
        var (kept, other) = (Kept with { Necsg = Necsg.FromStore("777") }, Other with { Nirec = Nirec.FromStore("1201400000456"), Necsg = Necsg.FromStore("888") });
        var merge = Of(kept, other);
        merge.IsDecided.ShouldBeFalse();
        merge.Merged.ShouldBe(kept);
        merge.Fields.Single(f => f.Name == field).ShouldBe(new MergedField(field, MergeKind.Conflict, null, MustChoose: true));

        var chosen = Of(kept, other, ("child.nirec", MergeSide.Other), ("child.necsg", MergeSide.Kept));
        chosen.IsDecided.ShouldBeTrue();
        chosen.Merged.ShouldBe(kept with { Nirec = other.Nirec });
    }

    [Fact]
    public void Choice_CountsOnlyWhereThereIsOne() => Of(Kept, Other with { FirstName = "" }, ("child.firstName", MergeSide.Other)).Merged.ShouldBe(Kept);

    [Fact]
    public void Contacts_AreJoined_AndTheSameOneStandsOnce()
    {
        var known = new EmergencyContact { Name = "roy  julie", Phone = "450-555-0123" };
        var grandfather = new EmergencyContact { Name = "Roy Paul", Phone = "450 555-0124", Relation = "grand-père" };
        var merge = Of(Kept with { EmergencyContacts = new([Aunt]) }, Other with { EmergencyContacts = new([known, grandfather]) });
        merge.Merged.EmergencyContacts.ShouldBe([Aunt, grandfather]);
        Kinds(merge, MergeKind.Joined).ShouldBe([ChildMerge.Contacts]);
    }

    [Fact]
    public void ContactWithAnotherTelephone_IsKeptToo() =>
        Of(Kept with { EmergencyContacts = new([Aunt]) }, Other with { EmergencyContacts = new([Aunt with { Phone = "514 555-0123" }]) }).Merged.EmergencyContacts.Count.ShouldBe(2);

    [Fact]
    public void Files_OfTheOtherChild_NameTheKeptOne_AndStayFiles()
    {
        var records = TwoOfAFamily();
        var merge = ChildMerge.Of(records, records.Children[0], records.Children[1], NoChoice);
        var move = merge.Moves.ShouldHaveSingleItem();
        move.After.ShouldBe(records.Files[1] with { Child = "00000001" });
        merge.After.Files.ShouldBe([records.Files[0], move.After]);
        merge.After.Children.ShouldBe([merge.Merged]);
        merge.After.Agreements.ShouldBe(records.Agreements);
    }

    [Fact]
    public void FilesThatBecomeAlike_AreTold()
    {
        var records = TwoOfAFamily();
        ChildMerge.Of(records, records.Children[0], records.Children[1], NoChoice).Moves[0].Twins.ShouldBe([records.Files[0].Number]);
        var apart = records with { Files = [records.Files[0], records.Files[1] with { Family = "00000002" }] };
        ChildMerge.Of(apart, apart.Children[0], apart.Children[1], NoChoice).Moves[0].Twins.ShouldBeEmpty();
    }

    private static readonly Dictionary<string, MergeSide> NoChoice = [];

    /// <summary>One family with a child written down twice, each time with a file.</summary>
    private static RecordSet TwoOfAFamily() => new RecordSetBuilder().WithComponent().WithRow().WithChild().WithFile().WithAgreement().Build();

    private static Merge<Child> Of(Child kept, Child other, params (string Field, MergeSide Side)[] choices) =>
        ChildMerge.Of(new RecordSet { Organisation = new Organisation("CPE"), Children = [kept, other] }, kept, other, choices.ToDictionary(c => c.Field, c => c.Side));

    private static IEnumerable<string> Kinds(Merge<Child> merge, MergeKind kind) => merge.Fields.Where(field => field.Kind == kind).Select(field => field.Name);
}
