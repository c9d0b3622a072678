using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Pages;

namespace Ponceau.Tests.Web.Transfer;

public sealed class FieldLinkTests
{
    private static readonly ParentChildFile File = new() { Number = FileNumber.FromStore("00000013"), Component = "biscuit-1", Family = "00000007", Child = "00000021" };
    private static readonly AgreementNumber Agreement = AgreementNumber.FromStore("00000033");

    [Theory]
    [InlineData("component.accessCode", "/settings/components/biscuit-1#component.accessCode")]
    [InlineData("child.nirec", "/children/00000021#child.nirec")]
    [InlineData("parentA", "/families/00000007#parentA")]
    [InlineData("parentA.address.postalCode", "/families/00000007#parentA.address.postalCode")]
    [InlineData("parentB", "/families/00000007#parentB")]
    [InlineData("parentA, parentB", "/families/00000007#parentA")]
    [InlineData("file.provider", "/files/00000013#file.provider")]
    [InlineData("agreement.schedule", "/agreements/00000033#agreement.schedule")]
    public void FieldOfARule_LeadsToItsRecord(string field, string href) => FieldLink.Of(field, File, Agreement).Href.ShouldBe(href);

    [Theory]
    [InlineData("start", "/agreements/00000033#agreement.start")]
    [InlineData("end", "/agreements/00000033#agreement.end")]
    [InlineData("schedule", "/agreements/00000033#agreement.schedule")]
    [InlineData("ecp", "/agreements/00000033#agreement.ecp")]
    [InlineData("csss", "/agreements/00000033#agreement.csss")]
    [InlineData("transitional", "/agreements/00000033#agreement.transitional")]
    [InlineData("revision", "/agreements/00000033")]
    [InlineData("fileNumber", "/files/00000013#file.number")]
    [InlineData("provider", "/files/00000013#file.provider")]
    [InlineData("parentA.address", "/families/00000007#parentA.address")]
    [InlineData("no.such.member", "/agreements/00000033")]
    [InlineData("", "/agreements/00000033")]
    [InlineData(null, "/agreements/00000033")]
    public void TargetOfAMessage_LeadsToItsRecord_AndAnUnknownOneToTheAgreement(string? target, string href) =>
        FieldLink.Of(target, File, Agreement).Href.ShouldBe(href);

    [Fact]
    public void EveryRuleOnARow_LeadsToAFieldWithANameInBothLanguages()
    {
        var sets = (string[])["closures", "periods"];
        foreach (var rule in Catalogue.All.Where(rule => !sets.Contains(rule.Field.Split('.')[0])))
        {
            foreach (var field in rule.Field.Split(", "))
            {
                var link = FieldLink.Of(field, File, Agreement);
                link.Field.ShouldBe(field, rule.Id);
                (Languages.French.Find("field." + field) ?? Languages.French.Find("group." + field)).ShouldNotBeNull($"{rule.Id} {field}");
                link.Name(Languages.English).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void UnknownField_IsCalledByItsRecord() => FieldLink.Of("revision", File, Agreement).Name(Languages.French).ShouldBe("Entente de service");

    [Fact]
    public void IdentifierOfAComponent_IsEscaped() => FieldLink.OfComponent("à/b", "component.division").Href.ShouldBe("/settings/components/%C3%A0%2Fb#component.division");
}
