using Ponceau.Core.Rules;

namespace Ponceau.Tests.Rules.Reading;

public class SameNameTests
{
    [Theory]
    [InlineData("Bégin", "BEGIN")]
    [InlineData("Be\u0301gin", "Bégin")]
    [InlineData("  Bégin\u00A0", "begin")]
    [InlineData("Saint-Pierre", "saint pierre")]
    [InlineData("Saint\u2010Pierre", "Saint\u2011Pierre")]
    [InlineData("Saint - Pierre", "Saint  Pierre")]
    [InlineData("D’Amours", "d'amours")]
    [InlineData("Öçalan", "ocalan")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("ŞİMŞEK", "simsek")]
    [InlineData("Σωκράτης", "ΣΩΚΡΑΤΗΣ")]
    [InlineData("Дмитрий", "ДМИТРИИ")]
    [InlineData("김", "\u1100\u1175\u11B7")]
    [InlineData("", "  ")]
    public void TheSameName_IsTheSame(string one, string other) => SameName.Equal(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("Roy", "Roi")]
    [InlineData("Saint Pierre", "SaintPierre")]
    [InlineData("D’Amours", "D Amours")]
    [InlineData("St. Pierre", "St Pierre")]
    [InlineData("Cœur", "Coeur")]
    [InlineData("Roy\u200B", "Roy")]
    [InlineData("Jean—Luc", "Jean Luc")]
    public void AnotherName_IsAnother(string one, string other) => SameName.Equal(one, other).ShouldBeFalse();

    [Fact]
    public void HalfOfACharacter_IsNoFault() => SameName.KeyOf("Roy \uD83D").ShouldBe("roy \uFFFD");

    [Fact]
    public void AVeryLongName_IsRead() => SameName.KeyOf(new string('É', 1000)).ShouldBe(new string('e', 1000));
}
