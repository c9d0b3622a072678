using Ponceau.Core.Doubles;
using Ponceau.Core.Records;
using static Ponceau.Core.Doubles.DoubleReasons;

namespace Ponceau.Tests.Doubles;

/// <summary>Which parent that is typed is likely one that is known already, and why.</summary>
public sealed class ParentDoublesTests
{
    private static readonly Address Patriotes = new() { Line = "147 rue des Patriotes App 2", City = "Longueuil", PostalCode = PostalCode.FromInput("J4H 2K7") };
    private static readonly Address Moulin = new() { Line = "25 rue du Moulin", City = "Longueuil", PostalCode = PostalCode.FromInput("J4H 1A1") };

    /// <summary>André Bégin, with Julie Roy, at 147 rue des Patriotes.</summary>
    private static readonly Family Known = new()
    {
        Number = "00000007",
        ParentA = new Parent { LastName = "Bégin", FirstName = "André", Role = "father", Phone = "450 555-0123", Email = "andre@exemple.ca" },
        Address = Patriotes,
        ParentB = new Parent { LastName = "Roy", FirstName = "Julie", Role = "mother" },
    };

    [Theory]
    [InlineData("Bégin", "André", true, SameName | SameAddress)]
    [InlineData("BEGIN", "Andre", true, OtherSpelling | SameAddress)]
    [InlineData("Bégin", "André", false, SameName | OtherAddress)]
    [InlineData("André", "Bégin", true, InvertedNames | SameAddress)]
    [InlineData("Andre", "Begin", false, InvertedNames | OtherAddress)]
    [InlineData("Béguin", "André", true, OneLetter | SameAddress)]
    [InlineData("Roy", "Julie", true, SameName | SameAddress)]
    [InlineData("Roy", "Julei", true, OneLetter | SameAddress)]
    public void LikelyTheSameParent_IsADouble(string last, string first, bool there, DoubleReasons reasons)
    {
        var found = Find(new Parent { LastName = last, FirstName = first }, there ? Patriotes : Moulin).ShouldHaveSingleItem();

        found.Record.Family.ShouldBe(Known);
        found.Reasons.ShouldBe(reasons);
        found.IsStrong.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Béguin", "André")]
    [InlineData("Bégin", "Andréa")]
    [InlineData("Bégin", "Luc")]
    [InlineData("Roy", "André")]
    [InlineData("", "André")]
    [InlineData("", "")]
    public void AnotherParentElsewhere_IsNoDouble(string last, string first) => Find(new Parent { LastName = last, FirstName = first }, Moulin).ShouldBeEmpty();

    /// <summary>Who lives there too is another person.</summary>
    [Fact]
    public void AnotherParentAtTheSameAddress_IsNoDouble() => Find(new Parent { LastName = "Bégin", FirstName = "Luc" }, Patriotes).ShouldBeEmpty();

    [Fact]
    public void OneLetterBeforeTheAddressIsTyped_IsWorthANotice()
    {
        var found = Find(new Parent { LastName = "Béguin", FirstName = "André" }, null).ShouldHaveSingleItem();

        found.Reasons.ShouldBe(OneLetter);
        found.IsStrong.ShouldBeFalse();
    }

    [Fact]
    public void SameNameWithNothingInCommon_IsOnlyWorthANotice()
    {
        var homonym = new Parent { LastName = "Bégin", FirstName = "André", Phone = "514 555-0188", Email = "autre@exemple.ca" };

        Find(homonym, Moulin).ShouldHaveSingleItem().IsStrong.ShouldBeFalse();
    }

    [Theory]
    [InlineData("(450) 555-0123", "", SamePhone, false)]
    [InlineData("1-450-555-0123", "", SamePhone, false)]
    [InlineData("", "ANDRE@exemple.ca", SameEmail, true)]
    [InlineData("450 555 0123", "andre@exemple.ca", SamePhone | SameEmail, true)]
    public void SamePhoneOrEmail_IsADoubleUnderAnyName(string phone, string email, DoubleReasons reasons, bool strong)
    {
        var found = Find(new Parent { LastName = "Tremblay", FirstName = "Luc", Phone = phone, Email = email }, null).ShouldHaveSingleItem();

        found.Reasons.ShouldBe(reasons);
        found.IsStrong.ShouldBe(strong);
    }

    [Fact]
    public void APieceOfAPhoneNumber_IsNotCompared() =>
        LikelyDoubles.OfParent(new Parent { LastName = "Tremblay", FirstName = "Luc", Phone = "555" }, null, Among(Known with { ParentA = Known.ParentA with { Phone = "555" } })).ShouldBeEmpty();

    [Fact]
    public void ANumberThatManyHave_TellsNothing()
    {
        var many = Enumerable.Range(1, 9).Select(i => Known with { Number = $"0000000{i}" }).ToArray();

        LikelyDoubles.OfParent(new Parent { LastName = "Tremblay", FirstName = "Luc", Phone = Known.ParentA.Phone }, null, Among(many)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("147, rue des Patriotes, app. 2", "J4H 2K7", SameAddress)]
    [InlineData("147 RUE DES PATRIOTES APP 2", "", SameAddress)]
    [InlineData("147 rue des Patriotes App 2", "j4h2k7", SameAddress)]
    [InlineData("147 rue des Patriotes App 2", "H2X 1Y4", OtherAddress)]
    [InlineData("", "", None)]
    public void Addresses_AreComparedByWhatTheySay(string line, string postalCode, DoubleReasons reason) =>
        Find(Known.ParentA with { Phone = "", Email = "" }, new Address { Line = line, PostalCode = PostalCode.FromInput(postalCode) })
            .ShouldHaveSingleItem().Reasons.ShouldBe(SameName | reason);

    [Fact]
    public void ParentBWhoIsAnotherFamilysParentA_SaysSo()
    {
        var typed = new Family { Number = "", ParentA = new Parent { LastName = "Roy", FirstName = "Manon" }, ParentB = new Parent { LastName = "Bégin", FirstName = "André" } };

        var found = LikelyDoubles.OfFamily(typed, Among(Known)).ShouldHaveSingleItem();

        found.Record.ShouldBe(new KnownParent(Known, Known.ParentA));
        found.Reasons.ShouldBe(SameName | ParentBIsParentAThere);
        found.IsStrong.ShouldBeTrue();
    }

    [Fact]
    public void BothParentsTypedAgain_NameTheirFamilyOnce()
    {
        var found = LikelyDoubles.OfFamily(Known with { Number = "" }, Among(Known)).ShouldHaveSingleItem();

        found.Record.Parent.ShouldBe(Known.ParentA);
        found.Reasons.ShouldBe(SameName | SameAddress | SamePhone | SameEmail);
    }

    [Fact]
    public void TheFamilyItself_IsNoDouble() => LikelyDoubles.OfFamily(Known, Among(Known)).ShouldBeEmpty();

    private static IReadOnlyList<LikelyDouble<KnownParent>> Find(Parent typed, Address? address) => LikelyDoubles.OfParent(typed, address, Among(Known));

    private static RecordSet Among(params Family[] known) => new() { Organisation = new(""), Families = known };
}
