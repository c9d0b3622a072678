using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class NirecRuleTests
{
    // Born 2014-01-01.
    [Theory]
    [InlineData("1201404101002", "")]
    [InlineData("\u200B1201404101002\u2060", "")]
    [InlineData("120140410100", "NIR-01")]
    [InlineData("12014041010022", "NIR-01")]
    [InlineData("12014 4101002", "NIR-01")]
    [InlineData("١201404101002", "NIR-01")]
    [InlineData("2201404101002", "NIR-02")]
    [InlineData("1301404101002", "NIR-02")]
    [InlineData("1101404101002", "NIR-07")]
    [InlineData("1201304101002", "NIR-07")]
    [InlineData("1201604101002", "")]
    [InlineData("1201704101002", "NIR-07")]
    [InlineData("", "NIR-03")]
    [InlineData("\u00A0", "NIR-03")]
    public void ANirec_OfAChildBornInQuebec(string nirec, string rule) =>
        Fired(child => child with { Nirec = Nirec.FromInput(nirec) }).ShouldBe(rule);

    [Theory]
    [InlineData("1201904101002", "", "")]
    [InlineData("2201904101002", "", "NIR-02")]
    [InlineData("12", "", "NIR-01")]
    [InlineData("", "", "NIR-05")]
    [InlineData("", "0", "NIR-05")]
    [InlineData("", "00", "")]
    [InlineData("", "70012345", "")]
    [InlineData("", "A1", "NIR-06")]
    [InlineData("", "٧", "NIR-06")]
    public void ANirecAndANecsg_OfAChildBornElsewhere(string nirec, string necsg, string rule) =>
        Fired(child => child with { BornOutsideQuebec = true, Nirec = Nirec.FromInput(nirec), Necsg = Necsg.FromInput(necsg) }).ShouldBe(rule);

    [Fact]
    public void ANirecThatIsMalformed_IsPresent_AndComparedWithNoOther()
    {
        var records = RecordSetBuilder.Ready().ChangeChild(child => child with { Nirec = Nirec.FromInput("123") })
            .WithFamily().WithChild(child => child with { Nirec = Nirec.FromInput("123") }).WithFile().WithAgreement();
        Judged.Rows(records).ShouldBe([["NIR-01"], ["NIR-01"]]);
    }

    [Fact]
    public void TheOtherChild_MayBeInAnotherComponent_OrHaveNoFile()
    {
        var records = RecordSetBuilder.Ready().WithChild(child => child with { Nirec = Valid.Child().Nirec });
        Judged.Rows(records).ShouldBe([["NIR-08"]]);
        Judged.Rows(records.WithComponent().WithFile().WithAgreement()).ShouldBe([["NIR-08"]]);
    }

    private static string Fired(Func<Child, Child> change) => string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready().ChangeChild(change)));
}
