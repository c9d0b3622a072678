using System.Reflection;
using Ponceau.Core.Rules;

namespace Ponceau.Tests.Rules;

public class CatalogueTests
{
    private static readonly string[] Fields =
    [
        "component.division", "component.installation", "component.accessCode", "component.effectiveDate",
        "child.lastName", "child.firstName", "child.birthDate", "child.sex", "child.nirec", "child.necsg",
        "parentA", "parentB", "parentA.address", "parentA.address.line", "parentA.address.postalCode", "parentA.address.province",
        "file.number", "file.provider",
        "agreement.number", "agreement.start", "agreement.end", "agreement.infantLastDay", "agreement.signedOn", "agreement.schedule",
        "agreement.ecp", "agreement.csss", "agreement.transitional",
        "closures", "closures.date", "closures.slots", "closures.reason", "closures.careOpen",
        "periods", "periods.start", "periods.end", "periods.daysPerWeek", "periods.places", "periods.ageCode",
    ];

    [Fact]
    public void Rules_AreInTheOrderOfTheirIds_EachIdOnce() =>
        Catalogue.All.Select(rule => rule.Id).ShouldBe(Catalogue.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleThatIsWritten_IsInTheCatalogue()
    {
        var written =
            from type in typeof(Rule).Assembly.GetTypes()
            from member in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where member.FieldType.IsAssignableTo(typeof(Rule))
            select (Rule)member.GetValue(null)!;
        written.ShouldBe(Catalogue.All, ignoreOrder: true);
    }

    [Fact]
    public void AnId_IsThreeLettersAndTwoDigits() => Catalogue.All.ShouldAllBe(rule => rule.Id.Length == 6 && rule.Id[3] == '-');

    [Fact]
    public void ARule_SendsToAFieldThatExists() =>
        Catalogue.All.SelectMany(rule => rule.Field.Split(", ")).Distinct().ShouldBe(Fields, ignoreOrder: true);

    [Fact]
    public void ARule_SaysItsSource() => Catalogue.All.ShouldAllBe(rule => rule.Source.Length > 10);

    [Theory]
    [InlineData("ENT-05", Level.Error)]
    [InlineData("TRA-04", Level.Held)]
    [InlineData("PAR-05", Level.Warning)]
    [InlineData("NIR-05", Level.Notice)]
    public void ARule_IsFoundByItsId(string id, Level level) => Catalogue.Find(id).ShouldNotBeNull().Level.ShouldBe(level);

    [Fact]
    public void AnUnknownId_HasNoRule() => Catalogue.Find("ENT-99").ShouldBeNull();
}
