using Ponceau.Core.Doubles;
using Ponceau.Core.Records;

namespace Ponceau.Tests.Doubles;

/// <summary>What counts as one letter: one added, left out, put for another, or two neighbours exchanged.</summary>
public sealed class OneLetterTests
{
    [Theory]
    [InlineData("Tremblay", "Trembley")]
    [InlineData("Tremblay", "Remblay")]
    [InlineData("Tremblay", "Tremblays")]
    [InlineData("Tremblay", "Tremmblay")]
    [InlineData("Tremblay", "Termblay")]
    [InlineData("Tremblay", "Tremblya")]
    [InlineData("Jean-Luc", "Jeanluc")]
    [InlineData("Émile", "Emilie")]
    [InlineData("Abcd", "Abdc")]
    public void OneMistake_IsOneLetter(string one, string other)
    {
        AreNear(one, other).ShouldBeTrue();
        AreNear(other, one).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Tremblay", "Trumbley")]
    [InlineData("Tremblay", "Mertblay")]
    [InlineData("Tremblay", "Tremblaysx")]
    [InlineData("Tremblay", "Rtembaly")]
    [InlineData("Abcd", "Badc")]
    [InlineData("Abcd", "Acbe")]
    [InlineData("Léa", "Léo")]
    [InlineData("Léa", "Léas")]
    public void MoreThanOneOrAShortName_IsNot(string one, string other)
    {
        AreNear(one, other).ShouldBeFalse();
        AreNear(other, one).ShouldBeFalse();
    }

    private static bool AreNear(string one, string other)
    {
        var known = new Child { Number = "00000001", LastName = one, FirstName = "Julie", BirthDate = new(2014, 4, 10) };
        var records = new RecordSet { Organisation = new(""), Children = [known] };
        return LikelyDoubles.OfChild(known with { Number = "", LastName = other }, records) is [{ Reasons: DoubleReasons.OneLetter | DoubleReasons.SameBirthDate }];
    }
}
