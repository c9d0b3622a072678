using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class AddressRuleTests
{
    [Theory]
    [InlineData("147 rue X", "Québec", "")]
    [InlineData("147 rue X", "\u00A0", "ADR-01")]
    [InlineData("", "Québec", "ADR-01")]
    [InlineData("  ", "Québec", "ADR-01")]
    [InlineData("2-147 rue X", "Québec", "ADR-02")]
    [InlineData("2-147 rue X case postale 3", "Québec", "ADR-02 ADR-03")]
    [InlineData("CP 12", "Québec", "ADR-03")]
    [InlineData("rue X", "Québec", "ADR-08")]
    public void ALineAndACity(string line, string city, string rules) => Fired(address => address with { Line = line, City = city }).ShouldBe(rules);

    [Theory]
    [InlineData("J4H 2K7", "QC", "")]
    [InlineData(" j4h2k7\u00A0", "QC", "")]
    [InlineData("J4H-2K7", "QC", "")]
    [InlineData("J4H  2K7", "QC", "ADR-05")]
    [InlineData("J4O 2K7", "QC", "ADR-05")]
    [InlineData("W4H 2K7", "QC", "ADR-05")]
    [InlineData("J4Z 2Z7", "QC", "")]
    [InlineData("J٤H 2K7", "QC", "ADR-05")]
    [InlineData("", "QC", "ADR-04")]
    [InlineData("\u200B", "ON", "ADR-04")]
    [InlineData("K1A 0B1", "ON", "ADR-06")]
    [InlineData("K1A 0B1", "", "ADR-06")]
    [InlineData("H3B 1A1", "ON", "ADR-09")]
    [InlineData("G3B 1A1", "", "ADR-09")]
    [InlineData("G3B 1A1", " qc ", "")]
    [InlineData("G3B 1A1", "QUÉBEC", "")]
    [InlineData("G3B 1A1", "Que\u0301bec", "")]
    [InlineData("G3B 1A1", "Q.C.", "ADR-09")]
    [InlineData("X", "ON", "ADR-05")]
    public void APostalCodeAndAProvince(string code, string province, string rule) =>
        Fired(address => address with { PostalCode = PostalCode.FromInput(code), Province = province }).ShouldBe(rule);

    private static string Fired(Func<Address, Address> change) =>
        string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready().ChangeFamily(family => family with { Address = change(family.Address) })));
}
