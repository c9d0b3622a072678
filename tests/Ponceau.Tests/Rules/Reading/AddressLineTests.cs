using Ponceau.Core.Rules.Reading;

namespace Ponceau.Tests.Rules.Reading;

public class AddressLineTests
{
    [Theory]
    [InlineData("2-147 rue des Patriotes", "147 rue des Patriotes App 2")]
    [InlineData("  2 - 147 rue des Patriotes ", "147 rue des Patriotes App 2")]
    [InlineData("2B-147 rue X", "147 rue X App 2B")]
    [InlineData("B12-147 rue X", "147 rue X App B12")]
    [InlineData("b-147, rue X", "147, rue X App b")]
    [InlineData("147-2e Avenue", "2e Avenue App 147")]
    [InlineData("2-147 улица", "147 улица App 2")]
    public void AnApartmentBeforeTheNumber_IsSeen_AndPutAtTheEnd(string line, string suggestion)
    {
        new AddressLine(line).ApartmentFirst.ShouldBeTrue();
        new AddressLine(line).WithApartmentLast.ShouldBe(suggestion);
    }

    [Theory]
    [InlineData("147-A rue des Patriotes")]
    [InlineData("147 rue des Patriotes App 2")]
    [InlineData("1470 3e Rang")]
    [InlineData("2-147")]
    [InlineData("2-147, 12")]
    [InlineData("2\u2010147 rue X")]
    [InlineData("App 2-147 rue X")]
    [InlineData("22BB-147 rue X")]
    [InlineData("٢-١٤٧ rue X")]
    [InlineData("")]
    public void AnotherLine_KeepsItsOrder(string line)
    {
        new AddressLine(line).ApartmentFirst.ShouldBeFalse();
        new AddressLine(line).WithApartmentLast.ShouldBe(line);
    }

    [Theory]
    [InlineData("Case postale 12")]
    [InlineData("CASE  POSTALE")]
    [InlineData("147 rue X, case postale 3")]
    [InlineData("C.P. 12")]
    [InlineData("CP 12")]
    [InlineData("cp12")]
    [InlineData("C P 12")]
    [InlineData("B.P. 12")]
    [InlineData("Boîte postale")]
    [InlineData("Boi\u0302te postale")]
    [InlineData("P.O. Box 12")]
    [InlineData("PO Box")]
    [InlineData("p. o. box 1")]
    [InlineData("POBox 1")]
    [InlineData("Succursale Centre-ville")]
    public void APostOfficeBox_IsSeen(string line) => new AddressLine(line).IsPostOfficeBox.ShouldBeTrue();

    [Theory]
    [InlineData("12 rue de la Poste")]
    [InlineData("12 rue du CPE 3")]
    [InlineData("CP")]
    [InlineData("C.P. ١٢")]
    [InlineData("12 rue Boxwood")]
    [InlineData("12 rue MCP 12")]
    [InlineData("12 rue des Succursales")]
    [InlineData("casepostale 12")]
    public void AResidence_IsNone(string line) => new AddressLine(line).IsPostOfficeBox.ShouldBeFalse();

    [Theory]
    [InlineData("147 rue X")]
    [InlineData("147, rue X")]
    [InlineData("147A rue X")]
    [InlineData("147-A rue X")]
    [InlineData("147½ rue X")]
    [InlineData("147 ½, rue X")]
    [InlineData("147 A rue X")]
    [InlineData(" 147\u00A0rue X")]
    [InlineData("1 2")]
    public void ACivicNumberAndText_AreSeen(string line) => new AddressLine(line).StartsWithCivicNumber.ShouldBeTrue();

    [Theory]
    [InlineData("rue X")]
    [InlineData("147")]
    [InlineData("147,")]
    [InlineData("147rue X")]
    [InlineData("147⅓ rue X")]
    [InlineData("#147 rue X")]
    [InlineData("١٤٧ rue X")]
    public void ALineWithoutThem_IsTold(string line) => new AddressLine(line).StartsWithCivicNumber.ShouldBeFalse();

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u00A0\u200B", true)]
    [InlineData(".", false)]
    public void AnEmptyLine_IsTold(string line, bool empty) => new AddressLine(line).IsEmpty.ShouldBe(empty);
}
