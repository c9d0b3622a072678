using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Merging;

public sealed class FamilyMergeTests
{
    private static readonly Parent Mother = new() { LastName = "Roy", FirstName = "Julie", Role = "mother", Phone = "450 555-0100" };
    private static readonly Parent Father = new() { LastName = "Bégin", FirstName = "André", Role = "father", Email = "andre@exemple.invalid" };
    private static readonly Parent Aunt = new() { LastName = "Roy", FirstName = "Paule", Role = "guardian", Phone = "450 555-0199" };
    private static readonly Family Kept = Valid.Family() with { ParentA = Mother, ParentB = Father };
    private static readonly Family Other = Kept with { Number = "00000002" };

    [Fact]
    public void SameFamily_StaysAsItIs() => Of(Kept, Other).Merged.ShouldBe(Kept);

    [Fact]
    public void WhatAParentLacks_IsFilledFromTheSameParent()
    {
        var merge = Of(Kept with { ParentA = Mother with { Phone = "" } }, Other with { ParentA = Mother with { Email = "julie@exemple.invalid" } });
        merge.Merged.ShouldBe(Kept with { ParentA = Mother with { Email = "julie@exemple.invalid" } });
    }

    [Fact]
    public void ParentsTheOtherWayRound_AreTheSameParents()
    {
        var merge = Of(Kept, Other with { ParentA = Father with { Phone = "514 555-0100" }, ParentB = Mother });
        merge.Merged.ShouldBe(Kept with { ParentB = Father with { Phone = "514 555-0100" } });
    }

    [Fact]
    public void ParentWhomTheKeptFamilyLacks_BecomesItsParentB() =>
        Of(Kept with { ParentB = null }, Other with { ParentA = Father, ParentB = null }).Merged.ShouldBe(Kept);

    [Fact]
    public void ParentBThatTheKeptFamilyLacks_IsTakenWhole() => Of(Kept with { ParentB = null }, Other).Merged.ShouldBe(Kept);

    [Fact]
    public void SomebodyElse_IsChosenAsAWhole_AndLendsNobodyATelephone()
    {
        var other = Other with { ParentB = Aunt };
        var merge = Of(Kept, other);
        merge.Merged.ShouldBe(Kept);
        merge.Fields.Single(f => f.Kind == MergeKind.Conflict).Name.ShouldBe("parentB");
        Of(Kept, other, ("parentB", MergeSide.Other)).Merged.ParentB.ShouldBe(Aunt);
    }

    [Fact]
    public void OtherParentA_ComesWithItsAddress()
    {
        var elsewhere = Other with { ParentA = Aunt, Address = Kept.Address with { City = "Longueuil" } };
        var merge = Of(Kept, elsewhere, ("parentA", MergeSide.Other));
        (merge.Merged.ParentA, merge.Merged.Address.City).ShouldBe((Aunt, "Longueuil"));
        Of(Kept, elsewhere).Merged.ShouldBe(Kept);
    }

    [Fact]
    public void Address_IsChosenAsAWhole()
    {
        var other = Other with { Address = new Address { Line = "25 rue du Moulin App 3", City = "Longueuil", PostalCode = PostalCode.FromInput("J4H 2K7") } };
        Of(Kept, other).Fields.Single(f => f.Kind == MergeKind.Conflict).Name.ShouldBe("parentA.address");
        Of(Kept, other, ("parentA.address", MergeSide.Other)).Merged.Address.ShouldBe(other.Address);
        Of(Kept with { Address = new Address() }, other).Merged.Address.ShouldBe(other.Address);
    }

    [Fact]
    public void NameWithoutItsAccents_IsTheSamePerson()
    {
        var merge = Of(Kept, Other with { ParentB = Father with { LastName = "BEGIN", FirstName = "Andre" } });
        merge.Fields.Single(f => f.Kind == MergeKind.Conflict).Name.ShouldBe("parentB.name");
        merge.Merged.ShouldBe(Kept);
    }

    [Fact]
    public void Files_OfTheOtherFamily_NameTheKeptOne()
    {
        var records = new RecordSetBuilder().WithComponent().WithRows(2).Build();
        var merge = FamilyMerge.Of(records, records.Families[0], records.Families[1], new Dictionary<string, MergeSide>());
        merge.Moves.ShouldHaveSingleItem().After.ShouldBe(records.Files[1] with { Family = "00000001" });
        merge.After.Families.Select(f => f.Number).ShouldBe(["00000001"]);
        merge.After.Files.ShouldAllBe(f => f.Family == "00000001");
    }

    private static Merge<Family> Of(Family kept, Family other, params (string Field, MergeSide Side)[] choices) =>
        FamilyMerge.Of(new RecordSet { Organisation = new Organisation("CPE"), Families = [kept, other] }, kept, other, choices.ToDictionary(c => c.Field, c => c.Side));
}
