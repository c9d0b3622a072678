using System.Globalization;
using Ponceau.Core.Doubles;
using Ponceau.Core.Records;
using static Ponceau.Core.Doubles.DoubleReasons;

namespace Ponceau.Tests.Doubles;

/// <summary>Which child that is typed is likely one that is known already, and why.</summary>
public sealed class ChildDoublesTests
{
    /// <summary>One child is known: Bégin Alexandre, born on 2014-04-10.</summary>
    [Theory]
    [InlineData("Bégin", "Alexandre", "2014-04-10", SameName | SameBirthDate)]
    [InlineData("BEGIN", "alexandre", "2014-04-10", OtherSpelling | SameBirthDate)]
    [InlineData(" Bégin\u200B", "Alexandre ", "2014-04-10", SameName | SameBirthDate)]
    [InlineData("Be\u0301gin", "Alexandre", "2014-04-10", OtherSpelling | SameBirthDate)]
    [InlineData("Alexandre", "Bégin", "2014-04-10", InvertedNames | SameBirthDate)]
    [InlineData("alexandre", "begin", "2014-04-10", InvertedNames | SameBirthDate)]
    [InlineData("Béguin", "Alexandre", "2014-04-10", OneLetter | SameBirthDate)]
    [InlineData("Bégn", "Alexandre", "2014-04-10", OneLetter | SameBirthDate)]
    [InlineData("Bégon", "Alexandre", "2014-04-10", OneLetter | SameBirthDate)]
    [InlineData("Bégni", "Alexandre", "2014-04-10", OneLetter | SameBirthDate)]
    [InlineData("begin", "Alexandra", "2014-04-10", OneLetter | SameBirthDate)]
    [InlineData("Bégin", "Alexandre", "2014-10-04", SameName | SwappedDayAndMonth)]
    [InlineData("Begin", "Alexandre", "2014-10-04", OtherSpelling | SwappedDayAndMonth)]
    [InlineData("Alexandre", "Bégin", "2014-10-04", InvertedNames | SwappedDayAndMonth)]
    [InlineData("Bégin", "Alexandra", "2014-10-04", OneLetter | SwappedDayAndMonth)]
    [InlineData("Bégin", "Alexandre", "", SameName | NoBirthDate)]
    [InlineData("Alexandre", "Begin", "", InvertedNames | NoBirthDate)]
    public void LikelyTheSameChild_IsADouble(string last, string first, string birth, DoubleReasons reasons)
    {
        var found = LikelyDoubles.OfChild(Typed(last, first, birth), Among(Alexandre)).ShouldHaveSingleItem();

        found.Record.ShouldBe(Alexandre);
        found.Reasons.ShouldBe(reasons);
        found.IsStrong.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Bégin", "Alexis", "2014-04-10")] // a twin
    [InlineData("Béguin", "Alexandra", "2014-04-10")] // a letter in each name
    [InlineData("Bégin", "Alexandra", "2014-04-11")]
    [InlineData("Bégin", "Alexandra", "")]
    [InlineData("Alexandre", "Bégin", "2013-01-30")]
    [InlineData("Bouin", "Alexandre", "2014-04-10")] // two letters
    [InlineData("Roy", "Alexandre", "2014-04-10")]
    [InlineData("", "Alexandre", "2014-04-10")]
    [InlineData("Bégin", "", "2014-04-10")]
    [InlineData("", "", "")]
    public void AnotherChild_IsNoDouble(string last, string first, string birth) =>
        LikelyDoubles.OfChild(Typed(last, first, birth), Among(Alexandre)).ShouldBeEmpty();

    [Fact]
    public void SameNameAndAnotherBirthDate_IsOnlyWorthANotice()
    {
        var found = LikelyDoubles.OfChild(Typed("Begin", "Alexandre", "2012-12-01"), Among(Alexandre)).ShouldHaveSingleItem();

        found.Reasons.ShouldBe(OtherSpelling | OtherBirthDate);
        found.IsStrong.ShouldBeFalse();
    }

    /// <summary>Nothing is left that could make them one child.</summary>
    [Fact]
    public void SameNameAnotherBirthDateAndAnotherNirec_IsNoDouble() =>
        LikelyDoubles.OfChild(Typed("Bégin", "Alexandre", "2012-12-01", "1201212010007"), Among(Alexandre)).ShouldBeEmpty();

    /// <summary>Twins: Émile and Émilie.</summary>
    [Fact]
    public void OneLetterAndAnotherNirec_IsOnlyWorthANotice() =>
        LikelyDoubles.OfChild(Typed("Bégin", "Alexandra", "2014-04-10", "1201404101003"), Among(Alexandre)).ShouldHaveSingleItem().IsStrong.ShouldBeFalse();

    [Fact]
    public void NamesOfThreeLetters_AreNotComparedByLetter()
    {
        var roy = Alexandre with { LastName = "Roy", FirstName = "Léo" };

        LikelyDoubles.OfChild(Typed("Roy", "Léa", "2014-04-10"), Among(roy)).ShouldBeEmpty();
        LikelyDoubles.OfChild(Typed("Roi", "Léo", "2014-04-10"), Among(roy)).ShouldBeEmpty();
    }

    [Fact]
    public void SameNirec_IsADoubleUnderAnyName()
    {
        var found = LikelyDoubles.OfChild(Typed("Roy", "Julie", "2015-01-02", Alexandre.Nirec.Text), Among(Alexandre)).ShouldHaveSingleItem();

        found.Reasons.ShouldBe(SameNirec);
        found.IsStrong.ShouldBeTrue();
    }

    [Fact]
    public void SameNirecAndName_SaysBoth() =>
        LikelyDoubles.OfChild(Typed("Bégin", "Alexandre", "2014-04-11", Alexandre.Nirec.Text), Among(Alexandre)).ShouldHaveSingleItem()
            .Reasons.ShouldBe(SameNirec | SameName | OtherBirthDate);

    [Fact]
    public void MalformedNirec_IsNotCompared() =>
        LikelyDoubles.OfChild(Typed("Roy", "Julie", "2015-01-02", "12"), Among(Alexandre with { Nirec = Nirec.FromInput("12") })).ShouldBeEmpty();

    [Fact]
    public void TheChildItself_IsNoDouble() => LikelyDoubles.OfChild(Alexandre, Among(Alexandre)).ShouldBeEmpty();

    [Fact]
    public void HyphensAndApostrophes_AreOtherSpelling() =>
        LikelyDoubles.OfChild(Typed("D'Amours", "Marie Ève", "2014-04-10"), Among(Alexandre with { LastName = "D’Amours", FirstName = "Marie-Ève" }))
            .ShouldHaveSingleItem().Reasons.ShouldBe(OtherSpelling | SameBirthDate);

    [Fact]
    public void Doubles_ComeBestFirst()
    {
        Child[] known =
        [
            Alexandre with { Number = "00000001", BirthDate = new(2012, 12, 1), Nirec = default },
            Alexandre with { Number = "00000002", FirstName = "Alexandra", Nirec = default },
            Alexandre with { Number = "00000003", LastName = "Alexandre", FirstName = "Bégin", Nirec = default },
            Alexandre with { Number = "00000004", LastName = "Begin", Nirec = default },
            Alexandre with { Number = "00000005", Nirec = default },
            Alexandre with { Number = "00000006", LastName = "Roy" },
            Alexandre with { Number = "00000007", BirthDate = new(2012, 12, 2), Nirec = default },
        ];

        LikelyDoubles.OfChild(Typed("Bégin", "Alexandre", "2014-04-10", Alexandre.Nirec.Text), Among(known)).Select(found => found.Record.Number)
            .ShouldBe(["00000006", "00000005", "00000004", "00000003", "00000002"]);
    }

    private static Child Alexandre { get; } = new()
    {
        Number = "00000021", LastName = "Bégin", FirstName = "Alexandre", BirthDate = new(2014, 4, 10), Sex = "M", Nirec = Nirec.FromInput("1201404101002"),
    };

    private static RecordSet Among(params Child[] known) => new() { Organisation = new(""), Children = known };

    private static Child Typed(string last, string first, string birth, string nirec = "") => new()
    {
        Number = "", LastName = last, FirstName = first, BirthDate = birth.Length == 0 ? null : DateOnly.Parse(birth, CultureInfo.InvariantCulture), Nirec = Nirec.FromInput(nirec),
    };
}
